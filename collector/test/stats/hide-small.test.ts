import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Counted, hideSmall, type Shown } from '../../src/stats/hide-small.js'

const least = 10
const nameOf = ({ values }: Pick<Counted, 'values'>) => values.join()
const shownIn = (cells: readonly Shown[]) => Object.fromEntries(cells.map((cell) => [nameOf(cell), cell.count]))
const counted = (rows: Readonly<Record<string, number>>): Counted[] =>
  Object.entries(rows).map(([name, count]) => ({ values: name.split(',').filter(Boolean), count }))

it.each([
  ['shows what is large', { a: 10, b: 400 }, { a: 10, b: 400 }],
  ['hides what is small, and the smallest beside it', { a: 9, b: 40, c: 400 }, { a: null, b: null, c: 400 }],
  ['takes another beside two that are small together', { a: 2, b: 3, c: 30, d: 400 }, { a: null, b: null, c: null, d: 400 }],
  ['needs no other beside small ones that are many together', { a: 6, b: 7, c: 30 }, { a: null, b: null, c: 30 }],
  ['hides a small sum', { '': 9 }, { '': null }],
  ['shows nothing of nothing', {}, {}],
  ['hides four where a line runs two ways', { 'x,a': 3, 'x,b': 50, 'x,c': 90, 'y,a': 60, 'y,b': 70, 'y,c': 99, 'z,a': 99, 'z,b': 99, 'z,c': 99 },
    { 'x,a': null, 'x,b': null, 'x,c': 90, 'y,a': null, 'y,b': null, 'y,c': 99, 'z,a': 99, 'z,b': 99, 'z,c': 99 }],
  ['hides all parts of a hidden sum', { 'x,a': 3, 'x,b': 4, 'y,a': 40, 'y,b': 50, 'z,a': 98, 'z,b': 99 },
    { 'x,a': null, 'x,b': null, 'y,a': null, 'y,b': null, 'z,a': 98, 'z,b': 99 }],
])('%s', (_, rows, shown) => {
  expect(shownIn(hideSmall(counted(rows), least))).toEqual(shown)
})

/** Few and many, around the limit. */
const count = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 14 }), fc.integer({ min: 15, max: 200 }))
const anyTable = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 })).chain((size) => {
  const places = Array.from({ length: size[0] * size[1] * size[2] }, (_, n) =>
    [`a${n % size[0]}`, `b${Math.floor(n / size[0]) % size[1]}`, `c${Math.floor(n / size[0] / size[1])}`])
  return fc.tuple(...places.map((values) => count.map((n) => ({ values, count: n }))))
})

const allAxes = [[], [0], [1], [2], [0, 1], [0, 2], [1, 2], [0, 1, 2]]
const sumsOver = (cells: readonly Counted[], axes: readonly number[]): Counted[] => {
  const sums = new Map<string, Counted>()
  for (const cell of cells.filter((each) => each.count > 0)) {
    const values = axes.map((axis) => cell.values[axis]!)
    sums.set(values.join(), { values, count: (sums.get(values.join())?.count ?? 0) + cell.count })
  }
  return [...sums.values()]
}

/** Whether a sum of unknowns follows from sums that are known, by elimination modulo a prime. */
const createKnowledge = () => {
  const prime = 94_906_249
  const rows: number[][] = []
  const inverse = (value: number) => {
    let [power, result, base] = [prime - 2, 1, value]
    for (; power; power = Math.floor(power / 2), base = (base * base) % prime) if (power % 2) result = (result * base) % prime
    return result
  }
  const reduced = (sum: readonly number[]) => rows.reduce((rest, row) => {
    const factor = rest[row.findIndex(Boolean)]!
    return factor ? rest.map((value, at) => (value + (prime - factor) * row[at]!) % prime) : rest
  }, sum)
  return {
    learn(sum: readonly number[]) {
      const rest = reduced(sum)
      const scale = inverse(rest.find(Boolean) ?? 0)
      if (rest.some(Boolean)) rows.push(rest.map((value) => (value * scale) % prime))
    },
    follows: (sum: readonly number[]) => !reduced(sum).some(Boolean),
  }
}

it('lets no small count follow from all that is shown of the same counts, in this table and in every one with fewer axes', () => {
  fc.assert(fc.property(anyTable, (cells) => {
    const knowledge = createKnowledge()
    const small: number[][] = []
    for (const axes of allAxes) {
      const sums = new Map(sumsOver(cells, axes).map((cell) => [nameOf(cell), cell.count]))
      const shown = shownIn(hideSmall(sumsOver(cells, axes), least))
      for (const name of new Set(cells.map(({ values }) => axes.map((axis) => values[axis]).join()))) {
        const parts = cells.map(({ values }) => (axes.map((axis) => values[axis]).join() === name ? 1 : 0))
        if (shown[name] !== null) knowledge.learn(parts)
        const truth = sums.get(name) ?? 0
        if (shown[name] !== null) expect(shown[name] ?? 0).toBe(truth)
        if (truth > 0 && truth < least) small.push(parts)
      }
    }
    for (const parts of small) expect(knowledge.follows(parts)).toBe(false)
  }), { numRuns: 150 })
})

it('never lets what is hidden in a line with a small count come to less than the limit, where the sum of the line is shown', () => {
  fc.assert(fc.property(anyTable, (cells) => {
    const shown = hideSmall(cells, least)
    const counts = new Map(cells.map((cell) => [nameOf(cell), cell.count]))
    for (const axis of [0, 1, 2]) {
      const rest = [0, 1, 2].filter((other) => other !== axis)
      for (const sum of hideSmall(sumsOver(cells, rest), least).filter((each) => each.count !== null)) {
        const hidden = shown.filter(({ count: n, values }) => n === null && rest.every((at, index) => values[at] === sum.values[index]))
        const truths = hidden.map((cell) => counts.get(nameOf(cell)) ?? 0)
        if (truths.some((n) => n > 0 && n < least)) expect(truths.reduce((total, n) => total + n)).toBeGreaterThanOrEqual(least)
      }
    }
  }), { numRuns: 200 })
})

it('hides the same ones in whatever order the counts come', () => {
  fc.assert(fc.property(anyTable, (cells) => {
    expect(shownIn(hideSmall([...cells].reverse(), least))).toEqual(shownIn(hideSmall(cells, least)))
  }), { numRuns: 100 })
})
