import type { Consent, ConsentRecord } from '../../../src/index.js'
import { answersText } from '../plain-words.js'
import { redactUrl, shortId } from '../redact.js'
import type { Section } from '../section.js'

const list = (names: readonly string[]) => names.join(', ') || 'none'

const flags = ['gpc', 'minor', 'imported', 'lax'] as const

const recordText = (record: ConsentRecord): string => [
  new Date(record.at * 1000).toISOString(), `policy ${record.policyVersion}`, record.id ? `id ${shortId(record.id)}` : 'no id', `decision ${record.sequence + 1}`,
  answersText({ ...record.categories, ...record.services }), ...flags.filter((flag) => record[flag]),
].join(' · ')

/** All that `getState()` says, and under what it was said. */
export const stateSection = (consent: Consent): Section => {
  const { status, policy, signals, grants, record, locked, unanswered, surface } = consent.getState()
  const { pack, version, announcedAt, effectiveAt } = policy
  const dates = [announcedAt && `announced ${announcedAt}`, effectiveAt && `in force from ${effectiveAt}`].filter(Boolean)
  return {
    title: 'State',
    rows: [
      { label: 'status', value: status },
      { label: 'grants', value: answersText(grants) },
      { label: 'record', value: record ? recordText(record) : 'none' },
      { label: 'policy', value: [version, ...dates].join(', ') },
      { label: 'jurisdiction', value: policy.jurisdiction },
      { label: 'pack', value: `${pack.id} ${pack.version}, ${pack.model}, confidence ${pack.confidence}` },
      { label: 'signals', value: `Global Privacy Control ${signals.gpc ? 'on' : 'off'}` },
      { label: 'minor', value: String(consent.config.minor) },
      { label: 'unanswered', value: list(unanswered) },
      { label: 'locked', value: list(locked) },
      { label: 'surface', value: surface },
      { label: 'locale', value: consent.locale },
      { label: 'version', value: consent.version },
      { label: 'page', value: redactUrl(location.href) },
      { label: 'browser', value: navigator.userAgent },
    ],
  }
}
