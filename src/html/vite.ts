import type { Plugin } from 'vite'
import type { RewriteConfig, RewriteOptions } from './options.js'
import { createRewriter } from './rewrite.js'

/** A plug-in for Vite: pages are rewritten as built, and as the development server shows them. */
export const izin = (config: RewriteConfig, options: RewriteOptions = {}): Plugin => {
  const rewriter = createRewriter(config)
  return {
    name: 'izin',
    // After all others: what they put into the page is rewritten too.
    transformIndexHtml: { order: 'post', handler: (html) => rewriter.rewrite(html, options) },
  }
}
export default izin
