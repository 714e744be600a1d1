import type { RawPage } from './vector-page.js'

/** A way in which a site has Izin in its pages. */
export interface Mode {
  readonly name: 'automatic' | 'rewritten' | 'sealed'
  /** The page as it is served. */
  serve(page: RawPage): string
  /** Another HTML file of the site, such as a frame's. As it is where nothing is said. */
  serveFile?(html: string): string
  /** What a page does once a category is granted: run what it held, or load once more. */
  readonly afterConsent: 'replay' | 'reload'
  /** `each`: every decision in a run of its own, three in all. `one`: one run takes one decision after the other. */
  readonly runs: 'each' | 'one'
}

export const policyLine = '<meta http-equiv="Content-Security-Policy" content="">'
export const izinLine =
  '<script src="/izin/izin.js" data-policy-version="2026-11" data-privacy-url="/privacy" ' +
  'data-controller="Portal Games" data-jurisdiction="ID"></script>'

/** The two lines of the README. */
export const automatic: Mode = {
  name: 'automatic',
  serve: (page) => page(`${policyLine}\n${izinLine}`),
  afterConsent: 'replay',
  runs: 'each',
}

/** The batched pass: undecided, refused, then granted, all in one run. */
export const inOneRun = (mode: Mode): Mode => ({ ...mode, runs: 'one' })
