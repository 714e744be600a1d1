import { createRewriteStream } from './stream.js'
import type { RewriteOptions } from './options.js'
import type { Rules } from './rules.js'

/** HTML as it is: what a server has packed already cannot be read. */
export const isPlainHtml = (type: string | null | undefined, encoding: string | null | undefined): boolean =>
  /^\s*text\/html\b/i.test(type ?? '') && /^\s*(identity)?\s*$/i.test(encoding ?? '')

/** The charset of a content type. */
export const charsetOf = (type: string | null | undefined): string | undefined =>
  /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(type ?? '')?.[1]

/** Headers that say what the body was, letter by letter. */
export const bodyHeaders = ['content-length', 'content-md5', 'digest', 'content-digest', 'repr-digest', 'etag'] as const

const hasBody = ({ body, status }: Response) => body !== null && status !== 206

/** The options of one answer: what the caller says, else what the answer itself says. */
const complete = (options: RewriteOptions, url: string, type: string | null): RewriteOptions => {
  const charset = options.charset ?? charsetOf(type)
  const known = options.url ?? (url || undefined)
  return { ...options, ...(known !== undefined && { url: known }), ...(charset !== undefined && { charset }) }
}

/** The response with its page rewritten as it comes; any other response as it is. */
export const rewriteResponseWith = (rules: Rules, response: Response, options: RewriteOptions): Response => {
  const type = response.headers.get('content-type')
  if (!hasBody(response) || !isPlainHtml(type, response.headers.get('content-encoding'))) return response
  const headers = new Headers(response.headers)
  for (const name of bodyHeaders) headers.delete(name)
  const stream = createRewriteStream(rules, complete(options, response.url, type))
  return new Response(response.body!.pipeThrough(stream), { status: response.status, statusText: response.statusText, headers })
}
