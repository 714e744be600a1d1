export { createRewriter, rewrite, rewriteMiddleware, rewriteResponse, rewriteStream, type Rewriter } from './rewrite.js'
export type { Middleware } from './middleware.js'
export type { RewriteConfig, RewriteOptions } from './options.js'
