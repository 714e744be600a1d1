import { readFileSync } from 'node:fs'
import type { IzinWindow, Visitor } from '../../harness/visitor.js'
import type { State } from '../state.js'

interface LookSchema {
  readonly layout: { readonly enum: readonly string[] }
  readonly modal?: object
}
const schema = JSON.parse(readFileSync(new URL('../../../../src/core/config.schema.json', import.meta.url), 'utf8')) as
  { readonly properties: { readonly ui: { readonly properties: LookSchema } } }
const look = schema.properties.ui.properties
export const layouts = look.layout.enum

const shown = async (visitor: Visitor) => visitor.banner.waitFor()
const openBanner = async (visitor: Visitor) => {
  await visitor.wayBack.waitFor()
  await visitor.page.evaluate(() => (window as unknown as IzinWindow).izin.open('banner'))
  await visitor.banner.waitFor()
}
const group = 'First layer'
const inPlace = (jurisdiction: string) => ({ 'data-jurisdiction': jurisdiction })

const change = {
  version: '2027-01', announcedAt: '2026-01-01', effectiveAt: '2026-03-01',
  summary: {
    en: 'Promotions are now chosen by our partner Nusa Ads too.', id: 'Promosi kini juga dipilih oleh mitra kami Nusa Ads.',
    ar: 'أصبح شريكنا Nusa Ads يختار العروض الترويجية أيضًا.',
  },
}
/** By an older version: the script tag's own attribute would win over the JSON. */
const anew = { group, before: { policy: { version: '2026-11' } }, attributes: { 'data-policy-version': undefined } } as const

const ofLayouts: readonly State[] = layouts.map((layout) => ({ name: `banner-${layout}`, group, config: { ui: { layout } }, arrange: shown }))
const modal: readonly State[] = look.modal ? [{ name: 'banner-modal', group, config: { ui: { modal: true } }, arrange: shown }] : []

export const firstLayerStates: readonly State[] = [
  ...ofLayouts,
  ...modal,
  { name: 'banner-gpc', group, gpc: true, arrange: shown },
  { name: 'banner-card-gpc', group, gpc: true, isPictureOnly: true, config: { ui: { layout: 'card' } }, arrange: shown },
  { ...anew, name: 'banner-news', config: { policy: change }, arrange: shown },
  { ...anew, name: 'banner-part', config: { policy: { ...change, affects: ['marketing'] } }, arrange: shown },
  { name: 'banner-cross', group, attributes: inPlace('IT'), config: { policies: [{ id: 'it', places: ['IT'], closeRefuses: true }] }, arrange: shown },
  {
    name: 'banner-notice', group, attributes: inPlace('JP'),
    config: { policies: [{ id: 'jp', places: ['JP'], model: 'notice', onByDefault: ['performance'], firstLayer: ['notice', 'settings'] }] },
    arrange: shown,
  },
  { name: 'banner-opt-out', group, attributes: inPlace('US-CA'), arrange: openBanner },
  { name: 'banner-unverified-age', group, config: { minor: 'unknown' }, arrange: shown },
  { name: 'banner-child', group, config: { minor: true }, arrange: openBanner },
  { name: 'banner-reflow', group, devices: ['reflow', 'small', 'landscape'], arrange: shown },
  { name: 'banner-card-reflow', group, devices: ['reflow', 'small', 'landscape'], config: { ui: { layout: 'card' } }, arrange: shown },
  { name: 'banner-large-text', group, page: { head: '<style>html{font-size:200%}</style>' }, arrange: shown },
]
