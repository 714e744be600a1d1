import type { IncomingMessage } from 'node:http'

/** One request as it arrived, whoever it was meant for. */
export interface LoggedRequest {
  /** Milliseconds since 1970. */
  readonly time: number
  readonly host: string
  /** With the query. */
  readonly path: string
  readonly method: string
  readonly cookies: string
  readonly body: string
  readonly headers: IncomingMessage['headers']
}

export interface Answer {
  readonly status?: number
  readonly type: string
  readonly body: string | Buffer
  readonly headers?: Readonly<Record<string, string>>
  /** Milliseconds to wait before it is sent. */
  readonly delay?: number
}

/** `never`: the connection stays open and silent, as with a dead vendor; `drop`: it is cut. What speaks `Request` and `Response` answers later. */
export type Player = (request: LoggedRequest) => Answer | Promise<Answer> | 'never' | 'drop' | undefined

export const html = (body: string): Answer => ({ type: 'text/html; charset=utf-8', body })
export const script = (body: string | Buffer): Answer => ({ type: 'text/javascript; charset=utf-8', body })
export const json = (value: unknown, status = 200): Answer => ({
  status, type: 'application/json', body: JSON.stringify(value),
})
export const empty = (status = 204): Answer => ({ status, type: 'text/plain', body: '' })

const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
export const gif: Answer = { type: 'image/gif', body: pixel }

/** What a vendor that no player plays would send: the script says that it ran, and in which order. */
const ranScript = '(window.ran ||= []).push(document.currentScript ? document.currentScript.src : "module")'
const byDestination: Readonly<Record<string, () => Answer>> = {
  script: () => script(ranScript),
  image: () => gif,
  style: () => ({ type: 'text/css', body: '' }),
  iframe: () => html('<!doctype html><title>embed</title>'),
  document: () => html('<!doctype html><title>page</title>'),
}

export function vendorLike(request: LoggedRequest): Answer {
  return byDestination[String(request.headers['sec-fetch-dest'])]?.() ?? json({})
}
