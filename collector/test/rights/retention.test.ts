import { expect, it } from 'vitest'
import { limitsOf, retentionOf, yearsBefore } from '../../src/rights/retention.js'

const ms = (text: string) => Date.parse(text)

it('keeps seven years and ninety days where nothing else is said', () => {
  expect(retentionOf({}, 'portal.example')).toEqual({ events: 7, fleeting: 90 })
})

it('lets a site say otherwise, and no name that every object has', () => {
  const settings = { events: 5, sites: { 'portal.example': { fleeting: 30 } } }
  expect(retentionOf(settings, 'portal.example')).toEqual({ events: 5, fleeting: 30 })
  expect(retentionOf(settings, 'shop.example')).toEqual({ events: 5, fleeting: 90 })
  expect(retentionOf(settings, 'constructor')).toEqual({ events: 5, fleeting: 90 })
})

it.each([
  ['2033-11-22T10:00:00.000Z', 7, '2026-11-22T10:00:00.000Z'],
  // No 29th of February in 2025: kept a day longer rather than a day too short.
  ['2032-02-29T00:00:00.000Z', 7, '2025-03-01T00:00:00.000Z'],
])('counts years by the calendar: %s less %i', (now, years, before) => {
  expect(yearsBefore(ms(now), years)).toBe(ms(before))
})

it('gives the times before which things go', () => {
  expect(limitsOf({ events: 1, fleeting: 2 }, ms('2026-11-22T10:00:00.000Z'))).toEqual({ events: ms('2025-11-22T10:00:00.000Z'), fleeting: ms('2026-11-20T10:00:00.000Z') })
})
