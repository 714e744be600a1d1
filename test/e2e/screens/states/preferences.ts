import type { Visitor } from '../../harness/visitor.js'
import type { State } from '../state.js'

const group = 'Preferences'

const open = (visitor: Visitor) => visitor.openPreferences()
const openByWayBack = async (visitor: Visitor) => {
  await visitor.wayBack.click()
  await visitor.preferencesFull()
}

/** Each list, by what its summary opens; the details of services come from another file. */
const unfold = async (visitor: Visitor) => {
  await open(visitor)
  for (const summary of await visitor.preferences.locator('summary').all()) await summary.click()
  await visitor.preferences.locator('li li').first().waitFor()
}

const toEnd = (visitor: Visitor) => visitor.preferences.evaluate((dialog) => {
  for (const element of [dialog, ...dialog.querySelectorAll('*')]) element.scrollTop = element.scrollHeight
})

const openPast = async (visitor: Visitor) => {
  await visitor.page.evaluate(() => {
    localStorage.setItem('promo_campaign', '1')
    document.cookie = 'visitor_score=7'
    document.cookie = 'a_rather_long_name_that_some_script_made_up_0123456789abcdef=1'
  })
  await openByWayBack(visitor)
  await visitor.preferences.getByText(/promo_campaign/).first().waitFor({ state: 'attached' })
  const found = visitor.preferences.locator('details:has(> ul > li > code)')
  for (const list of await found.all()) await list.evaluate((details: HTMLDetailsElement) => { details.open = true })
  await toEnd(visitor)
}

const upcoming = {
  version: '2026-11', announcedAt: '2098-01-01', effectiveAt: '2099-01-01',
  summary: { en: 'Promotions are then chosen by our partner Nusa Ads too.', id: 'Promosi nanti juga dipilih oleh mitra kami Nusa Ads.' },
}
const told = [
  { id: 'essential' },
  { id: 'performance', basis: 'Consent', data: 'Pages seen, device, rough place', retention: '13 months' },
  { id: 'marketing', basis: 'Consent', data: 'Pages seen, interests', retention: '180 days' },
  { id: 'chat', name: 'Live chat', description: 'Lets you talk to us while you play.' },
]

export const preferencesStates: readonly State[] = [
  { name: 'preferences', group, arrange: open },
  { name: 'preferences-unfolded', group, arrange: unfold },
  { name: 'preferences-end', group, isPictureOnly: true, arrange: async (visitor) => { await open(visitor); await toEnd(visitor) } },
  { name: 'preferences-past', group, before: {}, arrange: openPast },
  { name: 'preferences-told', group, config: { categories: told }, arrange: open },
  {
    name: 'preferences-upcoming', group, gpc: true, attributes: { 'data-policy-version': undefined }, config: { policy: upcoming },
    arrange: open,
  },
  { name: 'preferences-opt-out', group, gpc: true, attributes: { 'data-jurisdiction': 'US-CA' }, arrange: openByWayBack },
  { name: 'preferences-child', group, config: { minor: true }, arrange: openByWayBack },
  { name: 'preferences-reflow', group, devices: ['reflow', 'small', 'landscape'], arrange: open },
  { name: 'preferences-large-text', group, page: { head: '<style>html{font-size:200%}</style>' }, arrange: open },
]
