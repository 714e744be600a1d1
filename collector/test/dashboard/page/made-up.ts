import { countBy, storedBy } from '../../../src/stats/count.js'
import { readQuestion } from '../../../src/stats/question.js'
import type { Cell, Dimension } from '../../../src/store/port.js'
import type { SignedIn } from '../../../src/dashboard/signed-in.js'

export const today = '2026-11-26'
const oneDay = 86_400_000
const dayBefore = (age: number) => new Date(Date.parse(today) - age * oneDay).toISOString().slice(0, 10)

/** What a store could hold: two full weeks of a site, one quiet day, one small place. */
export const cells: readonly Cell[] = Array.from({ length: 14 }, (_, age) => {
  const common = { day: dayBefore(age), site: 'portal.example', kind: 'decision', jurisdiction: 'id', lang: 'id', variant: age % 2 ? 'A' : 'B', waited: '2000' }
  const quiet = age === 3
  return [
    { ...common, action: 'accept_all', granted: 'essential marketing performance', count: quiet ? 4 : 60 },
    { ...common, action: 'save', granted: 'essential performance', count: quiet ? 2 : 20, waited: '5000' },
    { ...common, action: 'reject_all', granted: 'essential', count: quiet ? 1 : 20 },
    { ...common, action: 'withdraw', granted: 'essential', count: 12 },
    { ...common, kind: 'shown', action: '', granted: '', waited: '', count: 150 },
    ...(age === 5 ? [{ ...common, jurisdiction: 'eu', lang: 'fi', action: 'reject_all', granted: 'essential', count: 3 }] : []),
  ]
}).flat()

const addUp = (all: readonly Cell[], by: readonly Dimension[]): readonly Cell[] => {
  const sums = new Map<string, Cell>()
  for (const cell of all) {
    const values = Object.fromEntries(by.map((name) => [name, cell[name] ?? '']))
    const name = JSON.stringify(values)
    sums.set(name, { ...values, count: (sums.get(name)?.count ?? 0) + cell.count })
  }
  return [...sums.values()]
}

/** What the collector would answer. */
export const answerTo = (url: URL, all: readonly Cell[]) => {
  const question = readQuestion(url.searchParams, Date.parse(today))
  if ('code' in question) throw new Error(question.message)
  const { tables, ...rest } = question
  const inside = all.filter(({ day = '', site }) => day >= question.from && day < question.to && (!question.site || site === question.site))
  return { ...rest, least: 10, tables: tables.map((by) => ({ by, cells: countBy(addUp(inside, storedBy(by)), by, 10)! })) }
}

export const rina: SignedIn = { name: 'Rina', roles: ['stats'], sites: ['portal.example', 'shop.example'], together: true }
