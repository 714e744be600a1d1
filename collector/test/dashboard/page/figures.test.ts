import { describe, expect, it } from 'vitest'
import { medianOf } from '../../../src/dashboard/page/figures/median.js'
import { intervalOf, shareOf } from '../../../src/dashboard/page/figures/share.js'
import { binsOf, readView, withRange, writeView } from '../../../src/dashboard/page/view.js'
import { languageName, percent, placeName, seconds, span } from '../../../src/dashboard/page/format.js'

const now = Date.parse('2026-11-26T10:00:00Z')

describe('a view', () => {
  it.each([
    ['', '2026-10-28', '2026-11-26', 'day'],
    ['?days=1', '2026-11-26', '2026-11-26', 'day'],
    ['?days=90&each=week', '2026-08-29', '2026-11-26', 'week'],
    ['?days=5', '2026-10-28', '2026-11-26', 'day'],
    ['?from=2026-01-01&to=2026-11-26', '2026-01-01', '2026-11-26', 'week'],
    ['?from=2024-01-01&to=2026-11-26', '2024-01-01', '2026-11-26', 'month'],
    ['?from=2026-02-01&to=2026-01-01&each=hour', '2026-10-28', '2026-11-26', 'day'],
  ])('at %s is from %s to %s by %s', (search, from, to, each) => {
    expect(readView(search, now)).toMatchObject({ from, to, each })
  })

  it('is the same one after it was written down', () => {
    for (const search of ['?days=30', '?days=7&site=shop.example&rate=marketing', '?from=2026-01-01&to=2026-02-01&each=month']) {
      expect(writeView(readView(search, now))).toBe(search)
    }
  })

  it('of another range is told as finely as suits it', () => {
    expect(withRange(readView('?days=7&each=month', now), { from: '2020-01-01', to: '2026-01-01' })).toEqual({ from: '2020-01-01', to: '2026-01-01', each: 'month' })
  })

  it('has all its days, weeks from Monday, and months', () => {
    const view = readView('?from=2026-01-30&to=2026-03-02', now)
    expect(binsOf(view)).toHaveLength(32)
    expect(binsOf({ ...view, each: 'week' })).toEqual(['2026-01-26', '2026-02-02', '2026-02-09', '2026-02-16', '2026-02-23', '2026-03-02'])
    expect(binsOf({ ...view, each: 'month' })).toEqual(['2026-01-01', '2026-02-01', '2026-03-01'])
  })
})

describe('a share', () => {
  it('is of what is shown, hidden or nothing', () => {
    expect(shareOf([{ answer: 'allowed', count: 30 }, { answer: 'denied', count: 20 }])).toEqual({ part: 30, of: 50 })
    expect(shareOf([{ answer: 'allowed', count: 30 }])).toEqual({ part: 30, of: 30 })
    expect(shareOf([{ answer: 'allowed', count: 30 }, { answer: 'denied', count: null }])).toBe('hidden')
    expect(shareOf([])).toBe('none')
  })

  // Values of Newcombe 1998, table I.
  it.each([[81, 263, 0.2553, 0.3662], [15, 148, 0.0624, 0.1605], [0, 20, 0, 0.1611], [1, 29, 0.0061, 0.1718]])('%d of %d lies between %f and %f', (part, of, low, high) => {
    const interval = intervalOf({ part, of })
    expect(interval[0]).toBeCloseTo(low, 4)
    expect(interval[1]).toBeCloseTo(high, 4)
  })
})

it('takes the middle of what was counted in buckets', () => {
  expect(medianOf([{ from: 0, to: 1000, count: 10 }, { from: 1000, to: 3000, count: 20 }, { from: 3000, to: 9000, count: 10 }])).toBe(2000)
  expect(medianOf([{ from: 0, to: 1000, count: 0 }, { from: 1000, to: 2000, count: 1 }])).toBe(1500)
  expect(medianOf([])).toBeUndefined()
})

it('names things as people do', () => {
  expect([placeName('id'), placeName('eu'), placeName('us-ca'), placeName('eu-13')]).toEqual(['Indonesia', 'European Union', 'California', 'eu-13'])
  expect([languageName('id'), languageName('zh-Hans'), languageName('und'), languageName('x')]).toEqual(['Indonesian', 'Simplified Chinese', 'und', 'x'])
  expect([percent(0.614), percent(0.046), percent(0), percent(1)]).toEqual(['61%', '4.6%', '0%', '100%'])
  expect([seconds(500), seconds(3400), seconds(120_000)]).toEqual(['0.5 s', '3.4 s', '2 min'])
  expect(span('2026-11-26', '2026-11-26')).toBe('on Thu, 26 Nov 2026')
})
