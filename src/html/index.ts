export { createRewriter, rewrite, type RewriteConfig, type Rewriter, type RewriteOptions } from './rewrite.js'
