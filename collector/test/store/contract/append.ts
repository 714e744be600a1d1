import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StoredEvent } from '../../../src/events/consent-event.js'
import { contextOf } from '../../../src/store/context.js'
import { PoisonError } from '../../../src/store/port.js'
import { anyConsentEvent } from '../../a-consent-event.js'
import type { Subject } from '../contract.js'
import { aSite, collect } from './a-site.js'

export const describeAppend = (subject: Subject): void => void describe('append', () => {
  it('stores each event once, also within a group, and tells a repeat from another event under its id', async () => {
    const { store } = subject
    const { site, stored } = aSite()
    const [one, two] = [stored(1), stored(2)]
    expect(await store.append([one, two, one])).toEqual(['new', 'new', 'duplicate'])
    const other = { ...one, event: { ...one.event, seq: 9 } }
    expect(await store.append([stored(3), other, two])).toEqual(['new', 'conflict', 'duplicate'])
    expect(await collect(store.scan({ site }))).toEqual([one, two, stored(3)])
    expect(await store.stats({ site, by: [] })).toEqual([{ count: 3 }])
  })

  it('takes no group as no work', async () => {
    expect(await subject.store.append([])).toEqual([])
  })

  it.each<[string, Partial<StoredEvent['event']>]>([
    ['a person', { cid: '8c9d1d0e-4f0b-4b43-9f57-ffffffffffff' }],
    ['a time', { at: '2026-11-22T10:00:00.124Z' }],
    ['an end', { expires: '2027-11-22T10:00:00.124Z' }],
    ['an action', { action: 'accept_all' }],
    ['an answer', { categories: { essential: true, performance: true, marketing: true } }],
    ['what it has in common with others', { lang: 'en' }],
    ['a service', { services: { hotjar: true } }],
    ['a variant', { variant: 'B' }],
  ])('calls it a conflict if %s differs', async (_, changes) => {
    const { stored } = aSite()
    const one = stored(1, { services: { hotjar: false }, variant: 'A' })
    await subject.store.append([one])
    const other = { ...one, event: { ...one.event, ...changes } }
    expect(await subject.store.append([other])).toEqual(['conflict'])
    expect(await subject.store.history(one.event.cid)).toEqual([one])
  })

  it('does not mind the order of names, nor when it came', async () => {
    const { stored } = aSite()
    const one = stored(1, { services: { a: true, b: false }, ext: { c: 1, d: 2 } })
    const again = stored(1, { services: { b: false, a: true }, ext: { d: 2, c: 1 } })
    expect(await subject.store.append([one])).toEqual(['new'])
    expect(await subject.store.append([{ ...again, received: again.received + 9 }])).toEqual(['duplicate'])
    expect(await subject.store.history(one.event.cid)).toEqual([one])
  })

  it('gives every event back to the letter, and knows it again, however groups are cut', async () => {
    const { store } = subject
    await fc.assert(fc.asyncProperty(
      fc.uniqueArray(anyConsentEvent, { minLength: 1, maxLength: 12, selector: ({ id }) => id }),
      fc.array(fc.nat(), { maxLength: 12 }),
      async (events, repeats) => {
        const all = events.map((event) => ({ event, received: Date.parse(event.at) }))
        const outcomes = await store.append(all)
        // Ids are so many that none is met by chance, except by fast-check's own love of small numbers.
        const fresh = all.filter((_, index) => outcomes[index] === 'new')
        const again = [...repeats.map((n) => fresh[n % fresh.length]).filter((one) => one !== undefined), ...fresh]
        expect(await store.append(again)).toEqual(again.map(() => 'duplicate'))
        for (const { event, received } of fresh) {
          const found = (await store.history(event.cid)).filter(({ event: { id } }) => id === event.id)
          expect(found.map((one) => [canonicalize(one.event), one.received])).toEqual([[canonicalize(event), received]])
        }
      },
    ), { numRuns: 25 })
  })

  it.each<[string, Partial<StoredEvent['event']>]>([
    ['a day that is not in the calendar', { at: '2026-02-31T10:00:00.000Z' }],
    ['a time that is none', { expires: 'soon' as never }],
    ['an id that is none', { id: '1' }],
    ['a person that is none', { cid: '1' }],
    ['U+0000 in a name', { lang: 'e\0' }],
    ['half a character in a name', { variant: '\ud800' }],
    ['an unknown action', { action: 'dance' as never }],
    ['half a step', { seq: 0.5 }],
  ])('takes nothing of a group with %s, and says whose fault it is', async (_, changes) => {
    const { store } = subject
    const { site, stored } = aSite()
    const bad = { ...stored(2), event: { ...stored(2).event, ...changes } }
    const failed = await store.append([stored(1), bad]).catch((error: unknown) => error)
    expect(failed).toBeInstanceOf(PoisonError)
    expect((failed as PoisonError).id).toBe(bad.event.id)
    expect(await collect(store.scan({ site }))).toEqual([])
    expect(await store.stats({ site, by: [] })).toEqual([])
    expect(await store.append([stored(1)])).toEqual(['new'])
  })

  it('takes no event whose context has the number of another', async () => {
    const { store, database } = subject
    const { site, stored } = aSite()
    const bad = stored(2, { lang: 'en' })
    await database.run(`insert into context (id, site, text) values (${contextOf(bad.event).id}, '${site}', '{}')`)
    await expect(store.append([stored(1), bad])).rejects.toMatchObject({ name: 'PoisonError', id: bad.event.id })
    await expect(store.append([bad])).rejects.toThrow(PoisonError)
    expect(await store.append([stored(1)])).toEqual(['new'])
    expect(await store.stats({ site, by: [] })).toEqual([{ count: 1 }])
  })

  it('takes many groups at once, and each event of them once', async () => {
    const { store } = subject
    const { site, stored } = aSite()
    const groups = Array.from({ length: 20 }, (_, group) => Array.from({ length: 10 }, (__, n) => stored((group * 5 + n) % 100)))
    const outcomes = (await Promise.all(groups.map((group) => store.append(group)))).flat()
    expect(outcomes.filter((outcome) => outcome === 'new')).toHaveLength(100)
    expect(outcomes.filter((outcome) => outcome === 'duplicate')).toHaveLength(100)
    expect(await store.stats({ site, by: [] })).toEqual([{ count: 100 }])
  })
})
