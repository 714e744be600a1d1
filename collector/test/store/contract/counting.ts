import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Counter } from '../../../src/events/consent-event.js'
import { type Cell, dimensions } from '../../../src/store/port.js'
import type { Subject } from '../contract.js'
import { aSite } from './a-site.js'

const oneDay = 86_400_000
const shown = (site: string, changes: Partial<Counter> = {}): Counter =>
  ({ v: 1, type: 'shown', site, jurisdiction: 'id', lang: 'id', policy: { version: '1', pack: 'id@3' }, ...changes })

export const describeCounting = (subject: Subject): void => void describe('counting', () => {
  const cellsOf = (site: string): Promise<readonly Cell[]> => subject.store.stats({ site, by: dimensions })

  it('counts each decision by what it was', async () => {
    const { store } = subject
    const { site, stored, event } = aSite()
    const day = event(1).at.slice(0, 10)
    await store.append([stored(1, { variant: 'B', ext: { decideMs: 4200 } }), stored(2), stored(3)])
    await store.append([stored(3)])
    const cell = {
      day, site, kind: 'decision', action: 'save', source: 'preferences', model: 'opt-in', jurisdiction: 'id', lang: 'id', variant: '', granted: 'essential performance',
      waited: '', count: 2,
    }
    expect(await cellsOf(site)).toEqual([cell, { ...cell, variant: 'B', waited: '3000', count: 1 }])
    expect(await store.stats({ site, by: ['variant'] })).toEqual([{ variant: '', count: 2 }, { variant: 'B', count: 1 }])
  })

  it('counts what was only shown or refused, by the day it came', async () => {
    const { store } = subject
    const { site } = aSite()
    await store.count([shown(site), shown(site), shown(site, { type: 'refused', variant: 'B' })], Date.parse('2026-11-22T23:59:59.999Z'))
    await store.count([shown(site)], Date.parse('2026-11-23T00:00:00.000Z'))
    expect(await store.stats({ site, by: ['day', 'kind', 'variant'] })).toEqual([
      { day: '2026-11-22', kind: 'refused', variant: 'B', count: 1 },
      { day: '2026-11-22', kind: 'shown', variant: '', count: 2 },
      { day: '2026-11-23', kind: 'shown', variant: '', count: 1 },
    ])
    await store.count([], 0)
  })

  it('tells days from and to', async () => {
    const { store } = subject
    const { site } = aSite()
    const day = (n: number) => Date.parse('2026-01-01') + n * oneDay
    for (const n of [0, 1, 2, 3]) await store.count([shown(site)], day(n) + 5)
    const days = async (from: number, to: number) => (await store.stats({ site, from, to, by: ['day'] })).map((cell) => cell.day)
    expect(await days(day(1), day(3))).toEqual(['2026-01-02', '2026-01-03'])
    expect(await days(day(1) + 9, day(3) + 1)).toEqual(['2026-01-02', '2026-01-03', '2026-01-04'])
  })

  it('counts by the day of the decision, unless its clock says what cannot be', async () => {
    const { store } = subject
    const { site, event } = aSite()
    const received = Date.parse('2026-11-26T12:00:00.000Z')
    const came = (n: number, days: number) => ({ event: { ...event(n), at: new Date(received + days * oneDay).toISOString() }, received })
    await store.append([came(1, -30), came(2, -31), came(3, 1), came(4, 2), came(5, 0)])
    expect(await store.stats({ site, by: ['day'] })).toEqual([{ day: '2026-10-27', count: 1 }, { day: '2026-11-26', count: 3 }, { day: '2026-11-27', count: 1 }])
  })

  it.each([[-1, ''], ['soon', ''], [0, '0'], [499, '0'], [500, '500'], [9_999, '8000'], [1e12, '600000']])('counts %s ms of waiting as %j', async (decideMs, waited) => {
    const { store } = subject
    const { site, stored } = aSite()
    await store.append([stored(1, { ext: { decideMs } })])
    expect(await store.stats({ site, by: ['waited'] })).toEqual([{ waited, count: 1 }])
  })

  it('keeps what anyone may make up from filling the roll-ups, also for those who open the store later', async () => {
    const { database } = subject
    const { site, stored } = aSite()
    const few = await database.open({ mostCells: 5 })
    const langs = (from: number) => Array.from({ length: 10 }, (_, n) => stored(from + n, { lang: `aa-${from + n}` }))
    await few.append(langs(10))
    await few.append([stored(1, { lang: 'aa-12' })])
    const counts = [['aa-10', 1], ['aa-11', 1], ['aa-12', 2], ['aa-13', 1], ['aa-14', 1]].map(([lang, count]) => ({ lang, count }))
    expect(await few.stats({ site, by: ['lang'] })).toEqual([...counts, { lang: 'other', count: 5 }])
    const later = await database.open({ mostCells: 5 })
    await later.append(langs(30))
    await later.count([shown(site, { lang: 'bb' })], Date.parse(stored(1).event.at))
    expect(await later.stats({ site, by: ['lang'] })).toEqual([...counts, { lang: 'other', count: 16 }])
    await later.rebuildStats()
    expect(await later.stats({ site, by: ['lang'] })).toEqual([...counts, { lang: 'other', count: 16 }])
  })

  it('gives an endless list of allowed categories no cell of its own', async () => {
    const { store } = subject
    const { site, stored } = aSite()
    const categories = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`category-${n}`, true]))
    await store.append([stored(1, { categories: { essential: true, ...categories } })])
    expect(await store.stats({ site, by: ['granted'] })).toEqual([{ granted: 'other', count: 1 }])
  })

  it('counts anew what was lost or damaged', async () => {
    const { store, database } = subject
    const { site, stored } = aSite()
    await store.append([stored(1), stored(2, { variant: 'B' }), stored(3, { type: 'import' })])
    await store.count([shown(site)], stored(1).received)
    const before = await cellsOf(site)
    await database.run(`delete from stat where site = '${site}' and variant = 'B'`)
    await database.run(`update stat set count = 70 where site = '${site}' and kind = 'import'`)
    expect(await cellsOf(site)).not.toEqual(before)
    await store.rebuildStats()
    expect(await cellsOf(site)).toEqual(before)
  })

  it('changes nothing by counting anew, whatever was stored, sent again, erased and purged', async () => {
    const { store } = subject
    const pick = fc.record({
      n: fc.nat({ max: 40 }), lang: fc.constantFrom('id', 'en'), variant: fc.constantFrom('A', 'B', undefined), wait: fc.constantFrom(100, 70_000, undefined),
      action: fc.constantFrom('save', 'reject_all'), late: fc.constantFrom(0, 5 * oneDay),
    })
    const step = fc.oneof(
      { weight: 4, arbitrary: fc.array(pick, { minLength: 1, maxLength: 15 }).map((events) => ({ events })) },
      { weight: 1, arbitrary: fc.record({ person: fc.nat({ max: 40 }), full: fc.boolean() }) },
      { weight: 1, arbitrary: fc.record({ days: fc.integer({ min: 0, max: 8 }), fleetingOnly: fc.boolean() }) },
    )
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
      const { site, event, from } = aSite()
      for (const taken of steps) {
        if ('events' in taken) {
          await store.append(taken.events.map(({ n, lang, variant, wait, action, late }) => {
            const at = from + (n % 3) * oneDay + n
            return {
              event: { ...event(n, { lang, action: action as 'save', ...(variant && { variant }), ...(wait && { ext: { decideMs: wait } }) }), at: new Date(at).toISOString() },
              received: at + late,
            }
          }))
        } else if ('person' in taken) {
          await store.erase({ cids: [event(taken.person).cid], full: taken.full, reason: 'asked', by: 'cli', at: 1 })
        } else {
          const before = from + taken.days * oneDay
          await store.purge({ site, events: taken.fleetingOnly ? 0 : before, fleeting: before, at: 1, dry: false })
        }
      }
      const before = await cellsOf(site)
      await store.rebuildStats()
      expect(await cellsOf(site)).toEqual(before)
    }), { numRuns: 10 })
  })
})
