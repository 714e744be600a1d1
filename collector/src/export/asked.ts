import type { Selection } from '../store/port.js'

export const formats = ['csv', 'jsonl', 'pdf'] as const
export type Format = (typeof formats)[number]

/** What is to be exported. `after`: the id of the last row that is there already. */
export interface Asked {
  readonly format: Format
  readonly selection: Selection & { readonly after?: string }
}

/** The first thing that is wrong with what was asked. */
export interface Mistake {
  readonly mistake: string
}

const day = /^\d{4}-\d\d-\d\d$/
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** A day in UTC, from its first moment, or a moment with its zone; in ms since 1970, NaN for anything else. */
export const readTime = (text: string): number => (day.test(text) || moment.test(text) ? Date.parse(text) : NaN)

export const isUuid = (text: string): boolean => uuid.test(text)

type Period = Pick<Selection, 'from' | 'to'>

/** `from` inclusive, `to` exclusive. */
export const readPeriod = ({ from, to }: Readonly<Record<string, string | undefined>>): Period | Mistake => {
  const period = { ...(from !== undefined && { from: readTime(from) }), ...(to !== undefined && { to: readTime(to) }) }
  if (Number.isNaN(period.from)) return { mistake: 'from' }
  if (Number.isNaN(period.to)) return { mistake: 'to' }
  return period
}

/** What a query or the options of a command ask for. */
export const readAsked = (query: Readonly<Record<string, string | undefined>>): Asked | Mistake => {
  const { format = 'csv', site, after } = query
  const known = formats.find((name) => name === format)
  if (!known) return { mistake: 'format' }
  const period = readPeriod(query)
  if ('mistake' in period) return period
  if (after !== undefined && !isUuid(after)) return { mistake: 'after' }
  return { format: known, selection: { ...period, ...(site !== undefined && { site }), ...(after !== undefined && { after }) } }
}
