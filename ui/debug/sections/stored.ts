import type { ConsentEvents, Found } from '../../../src/index.js'
import { remedyForFound } from '../remedy.js'
import { redactText, redactUrl } from '../redact.js'
import type { Row, Section } from '../section.js'

/** What a look into the browser's storage gave: nobody has looked, or why it failed. */
export type Look = readonly Found[] | Error | undefined

/** One line of it. */
export const lookText = (look: Look): string => {
  if (!look) return 'Not looked yet.'
  if (!Array.isArray(look)) return `Could not look: ${redactText(String(look))}`
  return `Names: ${look.length}, not declared: ${look.filter(({ declared }) => !declared).length}.`
}

const row = (found: Found): Row => {
  const { name, kind, category, service, because, declared } = found
  const owner = declared ? service ?? 'Izin' : `not declared; the classifier’s guess (${because})`
  return {
    label: kind, value: redactUrl(name), notes: [`${category}: ${owner}`], remedies: declared ? [] : [remedyForFound(found)],
  }
}

/** Names only; undeclared ones first. */
export const storedSection = (look: Look): Section => {
  const found: readonly Found[] = Array.isArray(look) ? look : []
  const rows = [...found].sort((one, other) => Number(one.declared) - Number(other.declared)).map(row)
  return {
    title: 'Stored here',
    rows,
    empty: lookText(look),
    limits: 'Names alone. Looking does what consent.inventory() does: each undeclared name is told once a tab, as the event undeclared.',
  }
}

/** What was removed of what refused services left. */
export const sweepSection = (sweeps: readonly ConsentEvents['sweep'][]): Section => ({
  title: 'Sweeps',
  rows: sweeps.flatMap((swept) => (['removed', 'unreachable', 'rewritten', 'foreign'] as const)
    .flatMap((what) => swept[what].length > 0 ? [{ label: what, value: swept[what].map(redactUrl).join(', ') }] : [])),
  empty: 'None.',
})
