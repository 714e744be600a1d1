import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Selection, StoredEvent } from '../../../src/store/port.js'
import { firstMoment, uuidV7 } from '../../a-consent-event.js'
import type { Subject } from '../contract.js'
import { aSite, collect } from './a-site.js'

const day = 86_400_000
const hour = day / 24
const latest = 253_402_300_799_999

/** Far from what other tests store, so that few of their events are looked at. */
const middle = firstMoment - 300 * day
const moments = [0, 1, day, middle - 40 * day, middle - day, middle, middle + 1, middle + day, middle + 40 * day, latest]

/** How far an id may be from its event: on the edge of odd, to the millisecond, and far over it. */
const apart = [0, 1, -1, hour, day - 1, day, day + 1, 1 - day, -day, -day - 1, 35 * day, -35 * day, 4000 * day]

const inRange = (ms: number) => ms >= 0 && ms <= latest

export const describeReaching = (subject: Subject): void => void describe('reading between two times', () => {
  const [one, other] = [aSite(), aSite()]
  let all: readonly StoredEvent[]

  beforeAll(async () => {
    let made = 0
    all = moments.flatMap((at) => apart.filter((gap) => inRange(at + gap)).flatMap((gap) => [one, other].map(({ stored }) => {
      made += 1
      return { ...stored(made, { id: uuidV7(at + gap, made.toString(16).padStart(18, '0')), at: new Date(at).toISOString() }), received: firstMoment }
    })))
    await subject.store.append(all)
    all = all.toSorted(({ event: { id: a } }, { event: { id: b } }) => (a < b ? -1 : 1))
  })

  const isOurs = ({ event: { site } }: StoredEvent) => site === one.site || site === other.site
  const plainly = ({ site, from = -Infinity, to = Infinity, after = '' }: Selection & { after?: string }) => all.filter(({ event }) =>
    (site === undefined || event.site === site) && event.id > after && Date.parse(event.at) >= from && Date.parse(event.at) < to)

  it('finds what is of one millisecond, though its id is a day off, or more', async () => {
    for (const from of moments) expect((await collect(subject.store.scan({ from, to: from + 1 }))).filter(isOurs)).toEqual(plainly({ from, to: from + 1 }))
  })

  it('finds what a look at every single one finds, in the same order, wherever their ids are', async () => {
    const moment = fc.oneof(
      fc.tuple(fc.constantFrom(...moments), fc.constantFrom(...apart)).map(([at, gap]) => at + gap),
      fc.integer({ min: middle - 60 * day, max: middle + 60 * day }),
    )
    const selections = fc.record({
      from: moment, to: moment, site: fc.constantFrom(one.site, other.site), after: fc.nat({ max: 1000 }).map((n) => all[n % all.length]!.event.id),
    }, { requiredKeys: [] })
    await fc.assert(fc.asyncProperty(selections, async (selection) => {
      expect((await collect(subject.store.scan(selection))).filter(isOurs)).toEqual(plainly(selection))
    }), { numRuns: 60 })
  })
})
