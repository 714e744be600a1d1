import { attempt } from '../core/attempt.js'
import { once } from '../core/once.js'

type Rule = (text: string) => string

interface Rules {
  readonly createScriptURL: Rule
  readonly createHTML: Rule
}

interface TrustedTypesFactory {
  createPolicy(name: string, rules: Rules): Rules
}

/** Turns texts of the site's own markup and config into what script sinks take. */
export interface Trust {
  /** A `TrustedScriptURL` where the browser has Trusted Types and the page lets us; the text itself elsewhere. */
  scriptUrl(url: string): string
  /** The same for `TrustedHTML`: only ever for what the page had trusted before we changed it. */
  html(text: string): string
}

const same: Rule = (text) => text

/**
 * One policy named `izin`, made when first needed: a page that needs none reports no violation.
 * If the page refuses it, texts stay texts and the sink says no by itself.
 */
export const createTrust = (): Trust => {
  const getPolicy = once(() => {
    const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypesFactory }
    return attempt(() => trustedTypes?.createPolicy('izin', { createScriptURL: same, createHTML: same }))
  })
  return {
    scriptUrl: (url) => getPolicy()?.createScriptURL(url) ?? url,
    html: (text) => getPolicy()?.createHTML(text) ?? text,
  }
}
