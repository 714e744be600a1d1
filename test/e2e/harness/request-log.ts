import type { LoggedRequest } from './answer.js'

export type RequestMatch = string | RegExp | ((request: LoggedRequest) => boolean)

const covers = (host: string, wanted: string) => host === wanted || host.endsWith(`.${wanted}`)

function matches(request: LoggedRequest, match: RequestMatch): boolean {
  if (typeof match === 'function') return match(request)
  const url = request.host + request.path
  if (match instanceof RegExp) return match.test(url)
  return match.includes('/') ? url.startsWith(match) : covers(request.host, match)
}

/** Everything that arrived at the server, in order. */
export class RequestLog {
  readonly requests: LoggedRequest[] = []
  /** Requests that belong to nobody any more. */
  isOver: (request: LoggedRequest) => boolean = () => false

  /** By host with its subdomains, by `host/path` prefix, by pattern, or by a function. */
  of(match: RequestMatch): LoggedRequest[] {
    return this.requests.filter((request) => !this.isOver(request) && matches(request, match))
  }

  count(match: RequestMatch): number {
    return this.of(match).length
  }

  /** `host/path` without queries, for messages a person reads. */
  urls(match: RequestMatch = () => true): string[] {
    return this.of(match).map(({ host, path }) => host + path.replace(/\?.*/, ''))
  }

  clear() {
    this.requests.length = 0
  }
}
