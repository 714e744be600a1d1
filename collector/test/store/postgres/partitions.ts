import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../../../src/store/port.js'
import type { PostgresServer } from '../../postgres-server.js'
import { cidOf, nthEvent, uuidV7 } from '../../a-consent-event.js'
import { openStores, type Stores } from './open-stores.js'

const day = 86_400_000
let made = 0

/** An event whose id is of one moment, that came at another. */
const stored = (moment: string, came: string, changes: Parameters<typeof nthEvent>[1] = {}) => {
  made += 1
  const id = uuidV7(Date.parse(moment), made.toString(16).padStart(18, '0'))
  return { event: nthEvent(made, { id, cid: cidOf(made), at: moment, ...changes }), received: Date.parse(came) }
}

export const describePartitions = (server: () => PostgresServer): void => void describe('partitions', () => {
  let stores: Stores
  let store: Store
  beforeAll(async () => {
    stores = await openStores(server())
    store = await stores.open()
  })
  afterAll(() => stores.end())

  const placeOf = async (id: string) =>
    (await stores.ask<{ place: string }>('select tableoid::regclass::text as place from event where id = $1', [id]))[0]?.place
  const names = async () =>
    (await stores.ask<{ name: string }>(`select inhrelid::regclass::text as name from pg_inherits where inhparent = 'event'::regclass order by 1`)).map(({ name }) => name)

  it('hold a month each to its last millisecond, and the next one is there before it begins', async () => {
    const [last, first] = [stored('2026-11-30T23:59:59.999Z', '2026-11-30T23:59:59.999Z'), stored('2026-12-01T00:00:00.000Z', '2026-11-30T23:59:59.999Z')]
    expect(await store.append([last])).toEqual(['new'])
    expect(await names()).toEqual(['event_2026_11', 'event_2026_12', 'event_default'])
    expect(await store.append([first])).toEqual(['new'])
    expect([await placeOf(last.event.id), await placeOf(first.event.id)]).toEqual(['event_2026_11', 'event_2026_12'])
  })

  it('are made where they are needed, and none for a clock that is odd', async () => {
    const now = '2026-11-26T12:00:00.000Z'
    const [late, old, future] = [stored('2026-03-05T00:00:00.000Z', now), stored('1970-01-01T00:00:00.000Z', now), stored('2041-01-01T00:00:00.000Z', now)]
    expect(await store.append([late, old, future])).toEqual(['new', 'new', 'new'])
    expect(await Promise.all([late, old, future].map(({ event }) => placeOf(event.id)))).toEqual(['event_2026_03', 'event_default', 'event_default'])
    expect(await store.append([old, future, late])).toEqual(['duplicate', 'duplicate', 'duplicate'])
  })

  it('take over what the default partition kept meanwhile', async () => {
    const early = stored('2027-02-10T00:00:00.000Z', '2026-11-26T12:00:00.000Z')
    await store.append([early])
    expect(await placeOf(early.event.id)).toBe('event_default')
    const timely = stored('2027-02-11T00:00:00.000Z', '2027-02-11T00:00:00.000Z')
    expect(await store.append([timely, early])).toEqual(['new', 'duplicate'])
    expect([await placeOf(early.event.id), await placeOf(timely.event.id)]).toEqual(['event_2027_02', 'event_2027_02'])
    expect(await store.history(early.event.cid)).toEqual([early])
  })

  it('are made once by collectors that need them at the same moment', async () => {
    const others = await Promise.all([1, 2, 3].map(() => stores.open()))
    const moment = '2028-05-31T23:59:59.000Z'
    const groups = others.map(() => [stored(moment, moment), stored('2028-06-01T00:00:00.000Z', moment)])
    expect((await Promise.all(others.map((other, index) => other.append(groups[index]!)))).flat()).toEqual(groups.flat().map(() => 'new'))
    expect(await Promise.all(groups.map(([, second]) => placeOf(second!.event.id)))).toEqual(groups.map(() => 'event_2028_06'))
  })

  it('are dropped when retention has taken all that was in them, and only then', async () => {
    const came = '2020-01-15T00:00:00.000Z'
    const ends = (expires: string) => ({ expires })
    const [gone, stays] = [stored(came, came, ends('2021-01-15T00:00:00.000Z')), stored('2020-02-15T00:00:00.000Z', came, ends('2030-01-01T00:00:00.000Z'))]
    await store.append([gone, stays])
    const at = Date.parse('2028-02-01T00:00:00.000Z')
    const retention = { events: at - 7 * 365 * day, fleeting: at - 90 * day, at, dry: false }
    await stores.ask(`delete from event where id = $1`, [stays.event.id])
    expect((await store.purge({ ...retention, dry: true })).events).toBe(1)
    expect(await names()).toEqual(expect.arrayContaining(['event_2020_01', 'event_2020_02']))
    await store.append([stays])
    expect((await store.purge(retention)).events).toBe(1)
    expect(await names()).not.toContain('event_2020_01')
    expect(await names()).toContain('event_2020_02')
    expect(await store.tombstones([gone.event.id])).toHaveLength(1)
    expect(await store.append([gone])).toEqual(['duplicate'])
    expect(await store.history(stays.event.cid)).toEqual([stays])
  })

  it('are missed by nobody: what comes for a month that was dropped is kept', async () => {
    const late = stored('2020-01-20T00:00:00.000Z', '2020-01-21T00:00:00.000Z')
    expect(await store.append([late])).toEqual(['new'])
    expect(await store.history(late.event.cid)).toEqual([late])
  })
})
