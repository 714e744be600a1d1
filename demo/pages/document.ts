import { html, raw } from 'hono/html'
import { createIzinConfig, policyVersion } from '../izin-config.js'
import { getBodyTags, getHeadTags } from '../tags.js'
import type { Visit } from '../visit.js'
import { footer, header } from './frame.js'
import { lab } from './lab.js'

export type Markup = ReturnType<typeof html>

export interface Page {
  readonly title: string
  readonly main: Markup
}

// `<` cannot end the script element this way, whatever a text says.
const toJson = (value: unknown) => raw(JSON.stringify(value).replaceAll('<', '\\u003c'))

/** The two lines of Izin's installation, and the JSON block for what is longer than an attribute. */
const izin = (visit: Visit) => visit.bare ? '' : html`
  <meta http-equiv="Content-Security-Policy" content="">
  <script type="application/json" id="izin-config">${toJson(createIzinConfig(visit))}</script>
  <script src="/izin/izin.js" ${nonce(visit)} data-policy-version="${policyVersion}" data-privacy-url="/privacy" data-backend="/collector/v1/events" data-vendors="google-consent-mode"></script>`

const nonce = ({ nonce }: Visit) => nonce ? raw(`nonce="${nonce}"`) : ''

const styles = ['base', 'portal', 'pages', 'games', 'lab']

/** The whole page: Izin first, then the vendors' tags as they document them, then the portal. */
export const document = (visit: Visit, page: Page) => html`<!doctype html>
<html lang="${visit.language}" ${visit.nonce ? 'data-plain' : ''}>
<head>
  <meta charset="utf-8">${izin(visit)}
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>${page.title} · ${visit.texts.name}</title>
  <link rel="icon" href="/public/mark.svg" type="image/svg+xml">
  ${styles.map((name) => html`<link rel="stylesheet" href="/public/styles/${name}.css">`)}
  ${raw(getHeadTags(visit))}
</head>
<body>
  ${raw(getBodyTags(visit))}
  <div id="app">
    ${header(visit)}
    <main id="main" tabindex="-1">${page.main}</main>
    ${footer(visit)}
  </div>
  ${lab(visit)}
  <script type="module" src="/public/scripts/app.js" ${nonce(visit)}></script>
</body>
</html>`
