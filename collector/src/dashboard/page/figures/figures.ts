import type { StatsAnswer, StatsCell, StatsDimension } from '../../../stats/answer.js'
import { binsOf, type View } from '../view.js'
import { isKnown, type Share, shareOf } from './share.js'

/** A count; `null` is hidden. */
export type Count = number | null

export interface Row { readonly id: string; readonly share: Share }
export interface Bin {
  readonly start: string
  readonly choices: Count
  readonly shares: Readonly<Record<string, Share>>
  readonly actions: Readonly<Record<string, Count>>
}
export interface Figures {
  readonly least: number
  readonly categories: readonly string[]
  readonly choices: Count
  readonly withdrawals: Count
  readonly shown: Count
  readonly acceptedAll: Count
  readonly rates: Readonly<Record<string, Share>>
  readonly bins: readonly Bin[]
  readonly rows: Readonly<Record<Compared, Readonly<Record<string, readonly Row[]>>>>
  /** By lower end in ms. */
  readonly waits: readonly { readonly from: number; readonly count: Count }[]
}

export const compared = ['variant', 'jurisdiction', 'lang'] as const
export type Compared = (typeof compared)[number]

/** All that a view needs, in one question: what is hidden in one table is hidden in all. */
export const tablesFor = ({ each }: View): readonly string[] =>
  [each, `${each},kind,action`, `${each},category`, 'kind', 'kind,action', 'category', 'waited', ...compared.map((name) => `${name},category`)]

const sameTable = (by: readonly string[], name: string) => by.length === name.split(',').length && name.split(',').every((part) => by.includes(part))
const tableOf = ({ tables }: StatsAnswer, name: string): readonly StatsCell[] => tables.find(({ by }) => sameTable(by, name))?.cells ?? []

const single = (cells: readonly StatsCell[]): Count => (cells[0] ? cells[0].count : 0)
const uniqueOf = (cells: readonly StatsCell[], name: StatsDimension) => [...new Set(cells.map((cell) => cell[name] ?? ''))].filter(Boolean)

const sharesOf = (cells: readonly StatsCell[], categories: readonly string[]): Readonly<Record<string, Share>> =>
  Object.fromEntries(categories.map((category) => [category, shareOf(cells.filter((cell) => cell.category === category))]))

const size = ({ share }: Row) => (isKnown(share) ? share.of : 0)

const rowsOf = (cells: readonly StatsCell[], name: Compared, category: string): readonly Row[] => {
  const own = cells.filter((cell) => cell.category === category)
  const rows = [...new Set(own.map((cell) => cell[name] ?? ''))].map((id) => ({ id, share: shareOf(own.filter((cell) => cell[name] === id)) }))
  return rows.sort((one, other) => size(other) - size(one) || one.id.localeCompare(other.id))
}

/** The two that every site has come first. */
const inOrder = (names: readonly string[]) =>
  [...['performance', 'marketing'].filter((name) => names.includes(name)), ...names.filter((name) => name !== 'performance' && name !== 'marketing')]

const binsIn = (answer: StatsAnswer, view: View, categories: readonly string[]): readonly Bin[] => {
  const [totals, actions, shares] = ['', ',kind,action', ',category'].map((rest) => tableOf(answer, view.each + rest))
  const at = (cells: readonly StatsCell[] = [], start: string) => cells.filter((cell) => cell[view.each] === start)
  return binsOf(view).map((start) => ({
    start,
    choices: single(at(totals, start)),
    shares: sharesOf(at(shares, start), categories),
    actions: Object.fromEntries(at(actions, start).filter(({ kind }) => kind === 'choice' || kind === 'withdrawal').map(({ action, count }) => [action, count])),
  }))
}

/** What is drawn, from what was answered. */
export const readFigures = (answer: StatsAnswer, view: View): Figures => {
  const categories = inOrder(uniqueOf(tableOf(answer, 'category'), 'category'))
  const kind = (name: string) => single(tableOf(answer, 'kind').filter((cell) => cell.kind === name))
  const rows = (name: Compared) => Object.fromEntries(categories.map((category) => [category, rowsOf(tableOf(answer, `${name},category`), name, category)]))
  return {
    least: answer.least,
    categories,
    choices: kind('choice'), withdrawals: kind('withdrawal'), shown: kind('shown'),
    acceptedAll: single(tableOf(answer, 'kind,action').filter((cell) => cell.action === 'accept_all')),
    rates: sharesOf(tableOf(answer, 'category'), categories),
    bins: binsIn(answer, view, categories),
    rows: { variant: rows('variant'), jurisdiction: rows('jurisdiction'), lang: rows('lang') },
    waits: tableOf(answer, 'waited').filter((cell) => cell.waited).map((cell) => ({ from: Number(cell.waited), count: cell.count }))
      .sort((one, other) => one.from - other.from),
  }
}
