import { html, raw } from 'hono/html'
import { getEmbed } from '../tags.js'
import type { Visit } from '../visit.js'
import type { Page } from './document.js'

/** The policy of the strict page: nothing runs without the nonce, and every sink wants a trusted value. */
export const strictPolicy = (nonce: string, port: string) => {
  const vendors = `http://*.localhost:${port}`
  return [
    `default-src 'self'`, `script-src 'self' 'nonce-${nonce}' ${vendors}`, `style-src 'self'`, `img-src 'self' data: ${vendors}`,
    `connect-src 'self' ${vendors}`, `frame-src ${vendors}`, `object-src 'none'`, `base-uri 'none'`,
    `require-trusted-types-for 'script'`, 'trusted-types izin',
  ].join('; ')
}

export const strict = (visit: Visit, policy: string): Page => ({
  title: visit.texts.strict.title,
  main: html`<div class="narrow">
    <h1>${visit.texts.strict.title}</h1><p class="lead">${visit.texts.strict.lead}</p>
    <section class="panel" aria-labelledby="header"><h2 id="header">${visit.texts.strict.header}</h2>
      <pre class="policy" tabindex="0">Content-Security-Policy:${policy.split('; ').map((part) => `\n  ${part};`).join('')}</pre></section>
    <section class="panel film" aria-labelledby="film"><h2 id="film">${visit.texts.lobby.film}</h2><div class="frame">${raw(getEmbed(visit))}</div></section>
  </div>`,
})
