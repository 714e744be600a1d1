import { type StatsDimension, statsDimensions } from './answer.js'

/** Days as in `2026-11-22`; `to` is the day after the last. */
export interface Question {
  readonly from: string
  readonly to: string
  readonly site?: string
  readonly tables: readonly (readonly StatsDimension[])[]
}

/** What is wrong with a question: the parameter, and what to write instead. */
export interface Mistake {
  readonly code: string
  readonly message: string
}

const oneDay = 86_400_000
const mostAxes = 3
const mostTables = 12
const times: readonly StatsDimension[] = ['day', 'week', 'month']

export const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10)

const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && dayOf(Date.parse(text)) === text

const names = ['from', 'to', 'site', 'by']

/** In the order of the list: the same table asked in another order is the same table. */
const readTable = (text: string): readonly StatsDimension[] | undefined => {
  const asked = text.split(',').filter(Boolean)
  const table = statsDimensions.filter((name) => asked.includes(name))
  return asked.every((name) => table.includes(name as StatsDimension)) ? table : undefined
}

const isTooFine = (table: readonly StatsDimension[]) => table.filter((name) => name !== 'kind').length > mostAxes
/** A week less the days that are shown of it would be the day that is hidden. */
const mixesTimes = (tables: Question['tables']) => new Set(tables.flat().filter((name) => times.includes(name))).size > 1

const mistakeIn = (query: URLSearchParams, from: string, to: string, tables: readonly (readonly StatsDimension[] | undefined)[]): Mistake | undefined => {
  const wrong = (code: string, message: string) => ({ code, message })
  if ([...query.keys()].some((name) => !names.includes(name))) return wrong('parameter', `Write only ${names.join(', ')}.`)
  if (!isDay(from)) return wrong('from', 'Write the first day in UTC as YYYY-MM-DD.')
  if (!isDay(to)) return wrong('to', 'Write the day after the last in UTC as YYYY-MM-DD.')
  if (from >= to) return wrong('to', 'Write a day after `from`: it is not counted itself.')
  if (tables.some((table) => !table)) return wrong('by', `Write names from this list with commas between: ${statsDimensions.join(', ')}.`)
  const known = tables as Question['tables']
  if (known.some(isTooFine)) return wrong('by', `Write at most ${mostAxes} names in one \`by\`, beside \`kind\`.`)
  if (known.length > mostTables) return wrong('by', `Write \`by\` at most ${mostTables} times.`)
  return mixesTimes(known) ? wrong('by', 'Write one of day, week and month in all of a question.') : undefined
}

/** The last 30 days, today included, where nothing is said. */
export const readQuestion = (query: URLSearchParams, now: number): Question | Mistake => {
  const to = query.get('to') ?? dayOf(now + oneDay)
  const from = query.get('from') ?? dayOf((isDay(to) ? Date.parse(to) : now) - 30 * oneDay)
  const site = query.get('site')
  const tables = (query.has('by') ? query.getAll('by') : ['']).map(readTable)
  return mistakeIn(query, from, to, tables)
    ?? { from, to, ...(site !== null && { site }), tables: tables as Question['tables'] }
}
