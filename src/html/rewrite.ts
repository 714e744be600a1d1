import type { PlainConfig } from '../core/check-config.js'
import type { HeldItem } from '../core/types.js'
import type { Context } from './context.js'
import { createDocumentRewriter, type DocumentRewriter } from './document.js'
import { createJudge } from './judge.js'
import { createRules, type Rules } from './rules.js'

/** The configuration of the script tag, as it stands in the page's `izin-config` block. */
export type RewriteConfig = PlainConfig

/** What is to be known of one page. */
export interface RewriteOptions {
  /** The page's address. Without it every absolute URL is another's, unless `gate.firstParty` names its host. */
  readonly url?: string
  /** Told of each load that is held. */
  readonly onHold?: (item: HeldItem) => void
}

/** A site's rules, made once for all its pages. */
export interface Rewriter {
  rewrite(html: string, options?: RewriteOptions): string
}

const asIs = (text: string) => text

/** `decode` for a page read as bytes. */
export const createDocument = (rules: Rules, options: RewriteOptions, decode = asIs): DocumentRewriter => {
  const judge = createJudge(rules, options.url, decode)
  const createContext = (hold: (item: HeldItem) => void): Context => ({
    judge,
    hold,
    findDenied(html) {
      const denied: HeldItem[] = []
      const inner = createDocumentRewriter(createContext((item) => denied.push(item)))
      inner.write(html)
      inner.end()
      return denied[0]
    },
  })
  return createDocumentRewriter(createContext(options.onHold ?? (() => {})))
}

/** Throws on the site's mistakes, with what to write instead. */
export const createRewriter = (config: RewriteConfig): Rewriter => {
  const rules = createRules(config)
  return {
    rewrite(html, options = {}) {
      const document = createDocument(rules, options)
      return document.write(html) + document.end()
    },
  }
}

/** The page with all that must wait for consent declared, so that nothing of it is requested before. */
export const rewrite = (html: string, config: RewriteConfig, options?: RewriteOptions): string =>
  createRewriter(config).rewrite(html, options)
