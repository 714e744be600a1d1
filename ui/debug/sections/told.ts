import type { Consent, ConsentEvents } from '../../../src/index.js'
import type { PageLog } from '../page-log.js'
import { answersText, becauseWords } from '../plain-words.js'
import type { Row, Section } from '../section.js'
import type { Look } from './stored.js'

/** The outbox keeps one key an event and backend: `izin:o:<backend>:<id>`. */
const countWaiting = (backend: string, look: Look) =>
  Array.isArray(look) ? look.filter(({ name }) => name.startsWith(`izin:o:${backend}:`)).length : undefined

const backendRow = (name: string, look: Look): Row => {
  const waiting = countWaiting(name, look)
  return { label: name, value: waiting === undefined ? 'press Look to see what waits' : `${waiting} waiting in the outbox` }
}

const decisionRow = ({ record, source, trusted, changed }: ConsentEvents['decision']): Row => ({
  label: 'decision',
  value: answersText({ ...record.categories, ...record.services }),
  notes: [`by ${source}, ${trusted ? 'a person’s own click' : 'not vouched for by the browser'}; changed: ${changed.join(', ') || 'nothing'}`],
})

const changeRow = ({ grants, because }: ConsentEvents['change']): Row =>
  ({ label: 'change', value: answersText(grants), notes: [`${because}: ${becauseWords[because]}`] })

/** Who hears of it, and what happened on this page. */
export const toldSections = (consent: Consent, { decision, change }: PageLog, look: Look): readonly Section[] => {
  const { backends = [], vendors = [] } = consent.config
  return [
    {
      title: 'Vendors told', empty: 'No vendor’s switch is set: see the option vendors.',
      rows: vendors.map((name) => ({ label: name, value: answersText(consent.getState().grants) })),
    },
    {
      title: 'Backends', rows: backends.map((name) => backendRow(name, look)), empty: 'None: no decision is reported.',
      limits: 'What a backend has taken, and what waits in memory because storage is refused, only the network panel shows.',
    },
    { title: 'Decisions', rows: [...decision.map(decisionRow), ...change.map(changeRow)], empty: 'None on this page.' },
  ]
}
