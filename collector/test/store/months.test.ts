import { expect, it } from 'vitest'
import { timeOf } from '../../src/store/id-time.js'
import { idsOf, monthAfter, monthOf, monthsWanted } from '../../src/store/postgres/months.js'
import { uuidV7 } from '../a-consent-event.js'

const now = Date.parse('2026-11-26T12:00:00Z')
const wanted = (...times: string[]) => [...monthsWanted(times.map((time) => uuidV7(Date.parse(time))), now)].sort()

it('reads the time out of an id', () => {
  expect(timeOf(uuidV7(now))).toBe(now)
})

it('puts the first millisecond of a month into it, and the last of the one before not', () => {
  const [from, to] = idsOf('2026_12')
  const edge = Date.parse('2026-12-01T00:00:00.000Z')
  expect(uuidV7(edge) >= from).toBe(true)
  expect(uuidV7(edge - 1) < from).toBe(true)
  expect(uuidV7(Date.parse('2026-12-31T23:59:59.999Z')) < to).toBe(true)
  expect(to).toBe(idsOf('2027_01')[0])
})

it('goes on behind December', () => {
  expect(monthOf(now)).toBe('2026_11')
  expect(monthAfter('2026_12')).toBe('2027_01')
})

it('wants the months of timely events, this one and the next, and none for odd clocks', () => {
  expect(wanted()).toEqual(['2026_11', '2026_12'])
  expect(wanted('2026-06-01T00:00:00Z', '2025-11-01T00:00:00Z')).toEqual(['2025_11', '2026_06', '2026_11', '2026_12'])
  expect(wanted('2025-09-01T00:00:00Z', '2031-01-01T00:00:00Z', '1970-01-01T00:00:00Z')).toEqual(['2026_11', '2026_12'])
})

it('makes no month of the year 10000', () => {
  expect([...monthsWanted([], Date.parse('9999-12-31T00:00:00Z'))]).toEqual(['9999_12'])
})
