import { describe, expect, it } from 'vitest'
import { findFaults } from './e2e/vectors/find-faults.js'
import type { Limit } from './e2e/vectors/limits.js'
import type { Outcome } from './e2e/vectors/run-vector.js'

const outcome = (held: number, more: Partial<Outcome> = {}) =>
  ({ proof: { leaks: true }, held, runs: 3, ranEarly: [], afterGrant: '', ...more }) as unknown as Outcome
const limit = (more: Partial<Limit> = {}): Limit =>
  ({ vector: 'v', engine: 'chromium', mode: 'automatic', reason: '', heldBy: '', ...more })
const faults = (...given: Parameters<typeof findFaults>) => findFaults(...given).map(({ isTooGood }) => (isTooGood ? 'too good' : 'bad'))

describe('what the catalogue lets pass', () => {
  it('is held in every run where no exception is named', () => {
    expect(faults(outcome(3), undefined)).toEqual([])
    expect(faults(outcome(2), undefined)).toEqual(['bad'])
    expect(faults(outcome(3, { proof: { leaks: false } as never }), undefined)).toEqual(['bad'])
  })

  it('leaks where an exception says so, and must leave the list once it does not', () => {
    expect(faults(outcome(0), limit())).toEqual([])
    expect(faults(outcome(3), limit())).toEqual(['too good'])
    expect([0, 3].flatMap((held) => faults(outcome(held), limit({ race: true })))).toEqual([])
  })

  it('leaks once of three where a busy machine may lose the race, and no more', () => {
    expect([3, 2].flatMap((held) => faults(outcome(held), limit({ rarely: true })))).toEqual([])
    expect(faults(outcome(1), limit({ rarely: true }))).toEqual(['bad'])
  })

  it('runs before consent only where an exception says so', () => {
    const early = { ranEarly: ['/a.js'] }
    expect(faults(outcome(0, early), limit())).toEqual(['bad'])
    expect(faults(outcome(0, early), limit({ runs: true }))).toEqual([])
    expect(faults(outcome(0), limit({ runs: true }))).toEqual(['too good'])
  })

  it('comes back after consent, unless an exception says that it is lost', () => {
    const gone = { afterGrant: 'requested: nothing' }
    expect(faults(outcome(3, gone), undefined)).toEqual(['bad'])
    expect(faults(outcome(3, gone), limit({ lost: true }))).toEqual([])
    expect(faults(outcome(3), limit({ lost: true }))).toEqual(['too good'])
  })
})
