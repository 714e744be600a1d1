import { createMiddleware, type Middleware } from './middleware.js'
import type { RewriteConfig, RewriteOptions } from './options.js'
import { rewritePage } from './page.js'
import { rewriteResponseWith } from './response.js'
import { createRules } from './rules.js'
import { createRewriteStream } from './stream.js'

/** A site's rules, made once for all its pages. */
export interface Rewriter {
  rewrite(html: string, options?: RewriteOptions): string
  /** Bytes in, bytes out, as they come. One for each page. */
  stream(options?: RewriteOptions): TransformStream<Uint8Array, Uint8Array>
  /** A `fetch` response with its page rewritten; any other as it is. */
  response(response: Response, options?: RewriteOptions): Response
  /** For `node:http`, Connect and Express. Stands before compression. */
  middleware(options?: RewriteOptions): Middleware
}

/** Throws on the site's mistakes, with what to write instead. */
export const createRewriter = (config: RewriteConfig): Rewriter => {
  const rules = createRules(config)
  return {
    rewrite: (html, options = {}) => rewritePage(html, rules, options),
    stream: (options = {}) => createRewriteStream(rules, options),
    response: (response, options = {}) => rewriteResponseWith(rules, response, options),
    middleware: (options = {}) => createMiddleware(rules, options),
  }
}

/** The page with all that must wait for consent declared, so that nothing of it is requested before. */
export const rewrite = (html: string, config: RewriteConfig, options?: RewriteOptions): string =>
  createRewriter(config).rewrite(html, options)

/** The same for a page that comes in pieces of bytes. */
export const rewriteStream = (config: RewriteConfig, options?: RewriteOptions): TransformStream<Uint8Array, Uint8Array> =>
  createRewriter(config).stream(options)

/** The same for a `fetch` response: at the edge, in Hono, in Next. */
export const rewriteResponse = (response: Response, config: RewriteConfig, options?: RewriteOptions): Response =>
  createRewriter(config).response(response, options)

/** The same as middleware for `node:http`, Connect and Express. Stands before compression. */
export const rewriteMiddleware = (config: RewriteConfig, options?: RewriteOptions): Middleware =>
  createRewriter(config).middleware(options)
