import type { Consent, Found, HeldItem } from '../../../src/index.js'
import type { Load } from '../load-log.js'
import { becauseWords, ruleWords } from '../plain-words.js'
import { remediesForLoad } from '../remedy.js'
import { redactLoad } from '../redact.js'
import type { Row, Section } from '../section.js'

const times = (count: number) => (count > 1 ? ` (${count} times)` : '')

const whose = ({ category, service, rule }: HeldItem) => `${[category, service].filter(Boolean).join(', ')}: ${ruleWords[rule]} (${rule})`

const asked = ({ initiator }: HeldItem) => (initiator ? [`asked for by ${initiator}`] : [])

const denial = (consent: Consent, { category }: HeldItem): string => {
  const { granted, because } = consent.explain(category)
  return granted ? `${category} is allowed, this service is not` : `${category} is denied: ${becauseWords[because]}`
}

const row = (item: HeldItem, count: number, notes: readonly string[], isDenied: boolean): Row => ({
  label: item.kind, value: item.url + times(count), notes: [whose(item), ...notes, ...asked(item)],
  remedies: isDenied ? remediesForLoad(item) : [],
})

/** What waits, what was refused and what was let go, each with the rule that said so. */
export const loadSections = (consent: Consent, loads: readonly Load[]): readonly Section[] => {
  const rows = (count: 'held' | 'refused' | 'released', isDenied: boolean) => loads.filter((load) => load[count] > 0)
    .map(({ item, [count]: many }) => row(item, many, isDenied ? [denial(consent, item)] : [], isDenied))
  return [
    { title: 'Held', isOpen: true, rows: rows('held', true), empty: 'Nothing waits.' },
    { title: 'Refused', rows: rows('refused', true), empty: 'Nothing.', limits: 'Calls are not repeated, and what has left the page is not released.' },
    { title: 'Released', rows: rows('released', false), empty: 'Nothing yet.' },
  ]
}

/** Loads that nobody knows, and that passed all the same. */
export const unknownSection = (undeclared: readonly (HeldItem | Found)[]): Section => ({
  title: 'Let through unknown',
  rows: undeclared.flatMap((item) => 'url' in item ? [row(redactLoad(item), 1, [], true)] : []),
  empty: 'Nothing.',
  limits: 'Once a host and kind.',
})
