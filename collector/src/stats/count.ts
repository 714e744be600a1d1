import type { Cell, Dimension } from '../store/port.js'
import type { StatsCell, StatsDimension } from './answer.js'
import { withCommonLabels } from './common-labels.js'
import { type Counted, hideSmall } from './hide-small.js'

const oneDay = 86_400_000
const choices: readonly (string | undefined)[] = ['accept_all', 'reject_all', 'save']

/** What the store is asked by for a table. What kind a count is follows from its type and its action. */
export const storedBy = (table: readonly StatsDimension[]): readonly Dimension[] => {
  const stored: Partial<Record<StatsDimension, Dimension>> = { week: 'day', month: 'day', category: 'granted' }
  const beside: readonly Dimension[] = table.includes('category') ? ['kind', 'action', 'site'] : ['kind', 'action']
  return [...new Set([...beside, ...table.map((name) => stored[name] ?? name as Dimension)])]
}

const kindOf = ({ kind = '', action }: Cell): string => {
  if (kind === 'refused') return 'choice'
  if (kind !== 'decision') return kind
  return choices.includes(action) ? 'choice' : action === 'withdraw' ? 'withdrawal' : 'signal'
}

/** A refusal that is only counted says no more than that it was one. */
const asChoice = (cell: Cell): Cell => (cell.kind === 'refused' ? { ...cell, action: 'reject_all', granted: 'essential' } : cell)

const mondayOf = (day: string): string => {
  const time = Date.parse(day)
  return new Date(time - (new Date(time).getUTCDay() + 6) % 7 * oneDay).toISOString().slice(0, 10)
}

const valueOf = (cell: Cell, name: StatsDimension): string => {
  if (name === 'week') return mondayOf(cell.day ?? '')
  if (name === 'month') return `${cell.day?.slice(0, 7)}-01`
  return (name === 'category' ? undefined : cell[name]) ?? ''
}

const namesIn = (granted = '') => granted.split(' ').filter((name) => name && name !== 'essential')

const builtIn = ['performance', 'marketing']
/** More than a site asks for; a sender could make up any number. */
const mostCategories = 12

/** Where only some sites ask for a category, its rate over all of them would say nothing: it is told for one site at a time. */
const categoriesOf = (cells: readonly Cell[]): readonly string[] => {
  const sums = new Map<string, number>()
  for (const { granted, count } of cells) for (const name of namesIn(granted)) sums.set(name, (sums.get(name) ?? 0) + count)
  const names = [...sums.keys()].filter((name) => !builtIn.includes(name)).sort((a, b) => sums.get(b)! - sums.get(a)! || (a < b ? -1 : 1)).slice(0, mostCategories)
  const sites = [...new Set(cells.map(({ site }) => site))]
  const isAskedIn = (name: string, site?: string) => cells.some((cell) => cell.site === site && namesIn(cell.granted).includes(name))
  return [...builtIn.filter((name) => sums.has(name)), ...names.filter((name) => sites.every((site) => isAskedIn(name, site)))].sort()
}

interface Part { readonly fixed: Partial<StatsCell>; readonly cells: readonly { readonly cell: Cell; readonly answer?: string }[] }

/** Counts that are never added to one another: of different kinds, and of the same persons for each category. */
const partsOf = (cells: readonly Cell[], table: readonly StatsDimension[]): readonly Part[] => {
  const kinds = table.includes('kind') ? [...new Set(cells.map(kindOf))].sort() : ['choice']
  return kinds.flatMap((kind) => {
    const own = cells.filter((cell) => kindOf(cell) === kind).map(asChoice)
    const fixed = table.includes('kind') ? { kind } : {}
    if (!table.includes('category')) return [{ fixed, cells: own.map((cell) => ({ cell })) }]
    return categoriesOf(own).map((category) => ({
      fixed: { ...fixed, category },
      cells: own.map((cell) => ({ cell, answer: namesIn(cell.granted).includes(category) ? 'allowed' : 'denied' })),
    }))
  })
}

/** More than anyone reads, and than can be looked through for what must be hidden while others wait. */
const mostPlaces = 10_000

/** What whoever sends events can call as they like. */
const free: readonly StatsDimension[] = ['jurisdiction', 'lang', 'variant', 'granted']

const isTooFine = (cells: readonly Counted[]) =>
  (cells[0]?.values ?? []).reduce((places, _, axis) => places * new Set(cells.map(({ values }) => values[axis])).size, 1) > mostPlaces

/** What is shown of the store's counts in a table; nothing where it would be too fine. */
export const countBy = (stored: readonly Cell[], table: readonly StatsDimension[], least: number): readonly StatsCell[] | undefined => {
  const axes = table.filter((name) => name !== 'kind' && name !== 'category')
  const freeAxes = axes.flatMap((name, axis) => (free.includes(name) ? [axis] : []))
  const parts = partsOf(stored, table).map(({ fixed, cells }) => ({
    fixed,
    counted: withCommonLabels(cells.map(({ cell, answer }) => ({
      values: [...axes.map((name) => valueOf(cell, name)), ...(answer ? [answer] : [])], count: cell.count,
    })), freeAxes),
  }))
  return parts.some(({ counted }) => isTooFine(counted)) ? undefined : parts.flatMap(({ fixed, counted }) =>
    hideSmall(counted, least).map(({ values, count }) => ({
      ...fixed,
      ...Object.fromEntries(axes.map((name, at) => [name, values[at]])),
      ...(table.includes('category') && { answer: values[axes.length] as 'allowed' | 'denied' }),
      count,
    })))
}
