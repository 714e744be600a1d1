import type { HeldItem } from '../core/types.js'
import type { Context } from './context.js'
import { createDocumentRewriter, type DocumentRewriter } from './document.js'
import { createJudge, type Judge } from './judge.js'
import type { RewriteOptions } from './options.js'
import { addPreloads } from './preload.js'
import type { Rules } from './rules.js'

const createContext = (judge: Judge, hold: (item: HeldItem) => void): Context => ({
  judge,
  hold,
  findDenied(html) {
    const denied: HeldItem[] = []
    const inner = createDocumentRewriter(createContext(judge.nest(), (item) => denied.push(item)))
    inner.write(html)
    inner.end()
    return denied[0]
  },
})

const asIs = (text: string) => text

/** The rewriting of one page. `decode` where it is read as bytes. */
export const createPage = (rules: Rules, { url, onHold = () => {} }: RewriteOptions, decode = asIs): DocumentRewriter =>
  createDocumentRewriter(createContext(createJudge(rules, url, decode), onHold))

export const rewritePage = (html: string, rules: Rules, options: RewriteOptions): string => {
  const page = createPage(rules, options)
  const rewritten = page.write(html) + page.end()
  return options.preload ? addPreloads(rewritten, options.url) : rewritten
}
