import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PoisonError, type Store, StoreError } from '../../../src/store/port.js'
import type { PostgresServer } from '../../postgres-server.js'
import { aSite, collect } from '../contract/a-site.js'
import { openStores, type Stores } from './open-stores.js'

export const describeRefused = (server: () => PostgresServer): void => void describe('what PostgreSQL refuses', () => {
  let stores: Stores
  let store: Store
  beforeAll(async () => {
    stores = await openStores(server())
    store = await stores.open()
  })
  afterAll(() => stores.end())

  it('is the fault of one event, which is found among many, and nothing is said of its values', async () => {
    const { site, stored } = aSite()
    // More than an index entry can hold, and nothing that could be compressed.
    const secret = randomBytes(9_000).toString('hex')
    const group = Array.from({ length: 100 }, (_, n) => stored(n, n === 37 ? { lang: secret } : {}))
    const error: unknown = await store.append(group).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(PoisonError)
    expect((error as PoisonError).id).toBe(stored(37).event.id)
    expect(JSON.stringify([(error as Error).message, (error as Error).stack, (error as Error).cause])).not.toContain(secret.slice(0, 20))
    expect(await collect(store.scan({ site }))).toEqual([])
    const neighbours = group.filter((_, n) => n !== 37)
    expect(await store.append(neighbours)).toEqual(neighbours.map(() => 'new'))
    expect(await store.stats({ site, by: [] })).toEqual([{ count: 99 }])
  })

  it.each([['U+0000', 'a\0b'], ['half a character', 'a\ud800b']])('is not %s in a text that is no name: it is kept to the letter', async (_, text) => {
    const { stored } = aSite()
    const one = stored(1, { ext: { note: text } })
    expect(await store.append([one, stored(2)])).toEqual(['new', 'new'])
    expect(await store.history(one.event.cid)).toEqual([one])
    expect(await store.append([one, stored(2)])).toEqual(['duplicate', 'duplicate'])
  })

  it('is no event where the server takes no writes: then the store says so, and goes on afterwards', async () => {
    const { stored } = aSite()
    const [{ name }] = (await stores.ask<{ name: string }>('select current_schema() as name')) as [{ name: string }]
    await stores.ask(`alter table ${name}.event rename to elsewhere`)
    const error: unknown = await store.append([stored(1)]).catch((thrown: unknown) => thrown)
    await stores.ask(`alter table ${name}.elsewhere rename to event`)
    expect(error).toBeInstanceOf(StoreError)
    expect(await store.append([stored(1)])).toEqual(['new'])
  })
})
