import type { Consent } from '../../../src/index.js'
import type { Load } from '../load-log.js'
import { allowedWord, becauseWords } from '../plain-words.js'
import type { Row, Section } from '../section.js'

const day = (date: Date) => date.toISOString().slice(0, 10)

const categoryRow = (consent: Consent, id: string): Row => {
  const { granted, because, since } = consent.explain(id)
  const choice = since ? [`the choice is of ${day(since)}`] : []
  return { label: id, value: allowedWord(granted), notes: [`${because}: ${becauseWords[because]}`, ...choice] }
}

/** Why a service may run, or may not, where that is not its category's answer. */
const serviceReason = (consent: Consent, id: string): string => {
  const { record, unanswered } = consent.getState()
  if (unanswered.includes(id)) return 'nobody has been asked about it yet'
  return record?.services[id] === undefined ? 'as its category' : 'answered by itself'
}

const serviceRow = (consent: Consent, id: string): Row => {
  const service = consent.getService(id)
  const who = service ? `${service.name}, ${service.category}` : 'no service has this id'
  return { label: id, value: allowedWord(consent.allows({ service: id })), notes: [`${who}: ${serviceReason(consent, id)}`] }
}

/** Every category, and every service that the site names or that was seen here. */
export const grantSections = (consent: Consent, loads: readonly Load[]): readonly Section[] => {
  const { categories, services } = consent.config
  const seen = loads.flatMap(({ item: { service } }) => service ?? [])
  const ids = [...new Set([...services.map(({ id }) => id), ...seen])]
  return [
    { title: 'Categories', isOpen: true, rows: categories.map(({ id }) => categoryRow(consent, id)) },
    { title: 'Services', rows: ids.map((id) => serviceRow(consent, id)), empty: 'None named, none seen.' },
  ]
}
