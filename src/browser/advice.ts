import type { Consent } from '../core/contract.js'
import { parseUrl } from './gate/parse-url.js'

/** Long enough for a page's late tags, in ms: one line then says them all. */
const patience = 1000

/** One line that says what was held because nobody knows it, and what to paste into the configuration. */
const adviseUnknown = (consent: Consent) => {
  const hosts = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const say = () => console.info(
    `izin: held, because nothing says what they are: ${[...hosts].join(', ')}. If the page cannot do without one, `
    + `write ${JSON.stringify({ gate: { allow: [...hosts] } })}; else describe it under "services".`)
  consent.on('hold', ({ rule, url }) => {
    if (rule !== 'unknown-code') return
    hosts.add(parseUrl(url)?.hostname ?? '')
    timer ??= setTimeout(say, patience)
  })
}

/** In Chromium any policy in the raw HTML keeps the preload scanner off; without one a static tag's request may leave. */
const adviseMeta = (consent: Consent) => {
  if (document.querySelector('meta[http-equiv="Content-Security-Policy" i]')) return
  const stop = consent.on('hold', ({ rule, url }) => {
    if (document.readyState !== 'loading' || rule === 'declared') return
    stop()
    console.warn(`izin: ${url} stands in the HTML undeclared, so its request may already have left. Put `
      + '<meta http-equiv="Content-Security-Policy" content=""> before izin.js, or declare the tag.')
  })
}

/** What a developer should hear in the console. */
export const adviseDeveloper = (consent: Consent): void => {
  adviseUnknown(consent)
  adviseMeta(consent)
}
