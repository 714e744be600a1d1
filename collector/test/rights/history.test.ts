import { describe, expect, it } from 'vitest'
import { describeConsent } from '../../src/rights/history.js'
import { aConsentEvent, firstMoment } from '../a-consent-event.js'

const day = 86_400_000
const stored = (changes: Parameters<typeof aConsentEvent>[0] = {}, received = firstMoment) => ({ event: aConsentEvent(changes), received })

describe('what is told of a consent id', () => {
  it('is nothing where nothing is', () => {
    expect(describeConsent([], firstMoment)).toBeUndefined()
  })

  it('is what the last decision says, and all of them in order', () => {
    const events = [stored(), stored({ seq: 1, action: 'reject_all', categories: { essential: true, performance: false, marketing: false } })]
    expect(describeConsent(events, firstMoment)).toEqual({
      cid: events[0]!.event.cid,
      current: { event: events[1]!.event.id, granted: ['essential'], denied: ['marketing', 'performance'], expires: events[1]!.event.expires, expired: false },
      events: events.map(({ event }) => ({ event, received: '2026-11-22T10:00:00.123Z' })),
      gaps: [],
    })
  })

  it('tells what is answered apart from its category', () => {
    expect(describeConsent([stored({ services: { youtube: true } })], firstMoment)!.current.services).toEqual({ youtube: true })
  })

  it.each([
    ['its time is over', {}, firstMoment + 365 * day],
    ['the browser said that it is', { type: 'expired' as const }, firstMoment],
  ])('grants only what is essential once %s', (_what, changes, now) => {
    const { current } = describeConsent([stored({ services: { youtube: true }, ...changes })], now)!
    expect(current).toMatchObject({ expired: true, granted: ['essential'], denied: ['marketing', 'performance'] })
    expect(current.services).toBeUndefined()
  })

  it('counts to the last moment', () => {
    expect(describeConsent([stored()], firstMoment + 365 * day - 1)!.current.expired).toBe(false)
  })

  it.each([
    [[0, 1, 2], []],
    [[0, 2], [{ from: 1, to: 1 }]],
    [[3, 4, 9], [{ from: 0, to: 2 }, { from: 5, to: 8 }]],
    // Two tabs may give one number to two decisions.
    [[0, 1, 1, 2], []],
  ])('with the numbers %j lacks %j', (numbers, gaps) => {
    expect(describeConsent(numbers.map((seq) => stored({ seq })), firstMoment)!.gaps).toEqual(gaps)
  })

  it('marks a clock that cannot be right', () => {
    const [right, wrong] = describeConsent([stored(), stored({ seq: 1 }, firstMoment - 2 * day)], firstMoment)!.events
    expect(right).not.toHaveProperty('clock')
    expect(wrong).toMatchObject({ clock: 'suspect' })
  })
})
