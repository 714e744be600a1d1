import { createBarrier } from '../../../src/csp/barrier.js'
import { rewrite } from '../../../src/html/index.js'
import { siteUrl } from '../harness/site.js'
import { automatic, izinLine, type Mode } from './mode.js'

const config = {
  policyVersion: '2026-11', privacyUrl: '/privacy', controller: { name: 'Portal Games' }, jurisdiction: 'ID',
} as const

/** `izin/html` on the server: no meta line. */
const rewritten: Mode = {
  name: 'rewritten',
  serve: (page) => rewrite(page(izinLine), config, { url: `${siteUrl}/` }),
  afterConsent: 'replay',
  runs: 'each',
}

const barrier = createBarrier({ ...config, gate: { mode: 'sealed' } })

/** What `izin sealed` prints stands before the tag. */
const sealed: Mode = {
  name: 'sealed',
  serve: (page) => page(`${barrier.html}\n${izinLine.replace('<script ', '<script data-mode="sealed" ')}`),
  afterConsent: 'reload',
  runs: 'each',
}

/** Every mode that holds what is not declared. */
export const modes: readonly Mode[] = [automatic, rewritten, sealed]
