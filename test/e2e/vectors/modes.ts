import { createBarrier } from '../../../src/csp/barrier.js'
import { rewrite } from '../../../src/html/index.js'
import { siteUrl } from '../harness/site.js'
import { automatic, izinLine, type Mode } from './mode.js'
import * as sites from './sites.js'
import { libraryCdn, unknownContent } from './sites.js'

const config = {
  policyVersion: '2026-11', privacyUrl: '/privacy', controller: { name: 'Portal Games' }, jurisdiction: 'ID',
} as const

const rewriteHtml = (text: string) => rewrite(text, config, { url: `${siteUrl}/` })

/** `izin/html` on the server: no meta line. */
const rewritten: Mode = {
  name: 'rewritten',
  serve: (page) => rewriteHtml(page(izinLine)),
  serveFile: rewriteHtml,
  afterConsent: 'replay',
  runs: 'each',
}

/** "Whatever is listed" passes once it is granted: the sealed site lists its vendors. */
const services = Object.entries(sites).flatMap(([name, site]) => (typeof site === 'string' ? [] : { id: `site-${name.toLowerCase()}`, name, category: site.category, hosts: [site.host] }))
const sealedConfig = { services, gate: { mode: 'sealed', allow: [libraryCdn, unknownContent] } } as const
const barrier = createBarrier({ ...config, ...sealedConfig })
const sealedLines = `${barrier.html}
<script type="application/json" id="izin-config">${JSON.stringify(sealedConfig)}</script>
${izinLine}`

/** What `izin sealed` prints stands before the tag. */
const sealed: Mode = {
  name: 'sealed',
  serve: (page) => page(sealedLines),
  serveFile: (html) => html.replace(/^<!doctype html>/i, `$&${barrier.html}`),
  afterConsent: 'reload',
  runs: 'each',
}

/** Every mode that holds what is not declared. */
export const modes: readonly Mode[] = [automatic, rewritten, sealed]
