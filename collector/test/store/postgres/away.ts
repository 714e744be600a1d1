import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPostgres } from '../../../src/store/postgres/open-postgres.js'
import { type Outcome, type Store, StoreError } from '../../../src/store/port.js'
import { type PostgresServer, startOwnPostgres } from '../../postgres-server.js'
import { aSite, collect } from '../contract/a-site.js'
import { openStores, type Stores } from './open-stores.js'

/** Sends a group after another until told to stop, each again until it is acknowledged. */
const load = (store: Store, stored: ReturnType<typeof aSite>['stored']) => {
  const acknowledged: Outcome[] = []
  const failures: unknown[] = []
  let goesOn = true
  const done = (async () => {
    for (let next = 0; goesOn; ) {
      const group = Array.from({ length: 5 }, (_, n) => stored(next + n))
      try {
        acknowledged.push(...await store.append(group))
        next += 5
      } catch (error) {
        failures.push(error)
        await wait(20)
      }
    }
  })()
  const stop = async () => {
    goesOn = false
    await done
  }
  return { acknowledged, failures, stop }
}

const killed = `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'izin-collector'`

export const describeAway = (server: () => PostgresServer): void => void describe('a server that is away', () => {
  let stores: Stores
  beforeAll(async () => {
    stores = await openStores(server())
  })
  afterAll(() => stores.end())

  it('costs nobody anything when it only broke the connections', async () => {
    const store = await stores.open()
    const { site, stored } = aSite()
    const { acknowledged, failures, stop } = load(store, stored)
    for (let n = 0; n < 8; n += 1) {
      await stores.ask(killed)
      await wait(40)
    }
    await stop()
    expect(failures).toEqual([])
    expect(acknowledged.length).toBeGreaterThan(0)
    expect(await collect(store.scan({ site }))).toHaveLength(acknowledged.length)
    expect(await store.stats({ site, by: [] })).toEqual([{ count: acknowledged.length }])
  })

  it('breaks no scan off', async () => {
    const store = await stores.open()
    const { site, stored } = aSite()
    const all = Array.from({ length: 2_500 }, (_, n) => stored(n))
    for (let start = 0; start < all.length; start += 500) await store.append(all.slice(start, start + 500))
    const found: string[] = []
    for await (const { event } of store.scan({ site })) {
      if (found.push(event.id) % 1_000 === 500) await stores.ask(killed)
    }
    expect(found).toEqual(all.map(({ event }) => event.id))
  })

  it('is told as the trouble of the store, ends no process, and afterwards all goes on', async () => {
    const own = await startOwnPostgres()
    const store = await openPostgres({ url: await own.freshUrl() })
    const { site, stored } = aSite()
    const { acknowledged, failures, stop } = load(store, stored)
    await wait(200)
    const start = await own.stop()
    await expect(store.ping()).rejects.toThrow(StoreError)
    await expect(store.findKey(Uint8Array.of(1))).rejects.toThrow(StoreError)
    await wait(2_000)
    await start()
    const before = acknowledged.length
    while (acknowledged.length < before + 25) await wait(20)
    await stop()
    expect(failures.length).toBeGreaterThan(0)
    expect(failures.filter((error) => !(error instanceof StoreError))).toEqual([])
    expect(await collect(store.scan({ site }))).toHaveLength(acknowledged.length)
    expect(await store.stats({ site, by: [] })).toEqual([{ count: acknowledged.length }])
    await store.close()
    await own.end()
  })

  it('does not make a commit that may be lost: a database that is set to take it easy is overruled', async () => {
    const [{ name }] = (await stores.ask<{ name: string }>('select current_database() as name')) as [{ name: string }]
    await stores.ask(`alter database ${name} set synchronous_commit = off`)
    try {
      const store = await stores.open()
      const { stored } = aSite()
      await stores.ask(`create table heard (setting text)`)
      await stores.ask(`create function hear() returns trigger language plpgsql as
        'begin insert into heard values (current_setting(''synchronous_commit'')); return null; end'`)
      await stores.ask('create trigger hears after insert on event for each statement execute function hear()')
      await store.append([stored(1)])
      expect(await stores.ask('select setting from heard')).toEqual([{ setting: 'on' }])
    } finally {
      await stores.ask(`alter database ${name} reset synchronous_commit`)
    }
  })
})
