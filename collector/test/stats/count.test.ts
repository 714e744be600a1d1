import { describe, expect, it } from 'vitest'
import { countBy, storedBy } from '../../src/stats/count.js'
import type { Cell } from '../../src/store/port.js'

const decisions = (action: string, count: number, more: Partial<Cell> = {}): Cell => ({ kind: 'decision', action, site: 'portal.example', count, ...more })

describe('kinds', () => {
  const cells = [
    decisions('accept_all', 50), decisions('save', 20), decisions('reject_all', 30), decisions('withdraw', 11), decisions('gpc', 12),
    { kind: 'refused', action: '', count: 40 }, { kind: 'shown', action: '', count: 400 }, { kind: 'expired', action: 'save', count: 15 },
  ]

  it('are choices where nothing is said of them, refusals that are only counted among them', () => {
    expect(countBy(cells, [], 10)).toEqual([{ count: 140 }])
    expect(countBy(cells, ['action'], 10)).toEqual([{ action: 'accept_all', count: 50 }, { action: 'save', count: 20 }, { action: 'reject_all', count: 70 }])
  })

  it('are never added to one another', () => {
    expect(countBy(cells, ['kind'], 10)).toEqual([
      { kind: 'choice', count: 140 }, { kind: 'expired', count: 15 }, { kind: 'shown', count: 400 }, { kind: 'signal', count: 12 }, { kind: 'withdrawal', count: 11 },
    ])
  })
})

describe('categories', () => {
  const granted = (names: string, count: number, site = 'portal.example') => decisions('save', count, { granted: names, site })
  const cells = [granted('essential', 20), granted('essential performance', 30), granted('essential marketing performance', 50)]

  it('are told one by one, each with who allowed and who denied', () => {
    expect(countBy(cells, ['category'], 10)).toEqual([
      { category: 'marketing', answer: 'denied', count: 50 }, { category: 'marketing', answer: 'allowed', count: 50 },
      { category: 'performance', answer: 'denied', count: 20 }, { category: 'performance', answer: 'allowed', count: 80 },
    ])
  })

  it('that only some sites ask for are told where all sites of the question ask for them', () => {
    const more = [...cells, granted('club essential', 40)]
    const named = (all: readonly Cell[]) => new Set(countBy(all, ['category'], 10)!.map(({ category }) => category))
    expect(named(more)).toContain('club')
    expect(named([...more, granted('essential', 40, 'shop.example')])).toEqual(new Set(['marketing', 'performance']))
    expect(named([...more, granted('club essential', 40, 'shop.example')])).toContain('club')
  })

  it('are no more than a site can ask for', () => {
    const made = Array.from({ length: 500 }, (_, n) => granted(`essential made${n}`, 1))
    const named = new Set(countBy([...cells, ...made, granted('club essential', 40)], ['category'], 10)!.map(({ category }) => category))
    expect([named.size, named.has('club'), named.has('marketing')]).toEqual([14, true, true])
  })

  it('hide both answers where one is small', () => {
    const days = [4, 40].map((count, at) => [
      decisions('save', count, { day: `2026-11-0${at + 1}`, granted: 'essential' }), decisions('save', 60, { day: `2026-11-0${at + 1}`, granted: 'essential performance' }),
    ])
    expect(countBy(days.flat(), ['day', 'category'], 10)!.every(({ count }) => count === null)).toBe(true)
  })
})

it('counts weeks from Monday, and months', () => {
  const days = ['2026-11-01', '2026-11-02', '2026-11-08', '2026-11-09'].map((day) => decisions('save', 10, { day }))
  expect(countBy(days, ['week'], 10)).toEqual([{ week: '2026-10-26', count: 10 }, { week: '2026-11-02', count: 20 }, { week: '2026-11-09', count: 10 }])
  expect(countBy(days, ['month'], 10)).toEqual([{ month: '2026-11-01', count: 40 }])
  expect(storedBy(['week', 'category'])).toEqual(['kind', 'action', 'site', 'day', 'granted'])
})

it('tells the most common labels, and the rest of what people may have made up as one', () => {
  const cells = Array.from({ length: 5000 }, (_, n) => decisions('save', n < 60 ? 400 : 1, { variant: `v${n}`, granted: `c${n} essential` }))
  const variants = countBy(cells, ['variant'], 10)!
  expect([variants.length, variants.find(({ variant }) => variant === 'other'), variants.find(({ variant }) => variant === 'v59')])
    .toEqual([61, { variant: 'other', count: 4940 }, { variant: 'v59', count: 400 }])
})

it('gives no answer that nobody could read', () => {
  const cells = Array.from({ length: 400 }, (_, n) => decisions('save', 20, { lang: `l${n % 50}`, day: `${2000 + n}-01-01` }))
  expect(countBy(cells, ['day', 'lang'], 10)).toBeUndefined()
  expect(countBy(cells, ['day'], 10)).toHaveLength(400)
})
