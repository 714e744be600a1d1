import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Outcome } from '../../../src/store/port.js'
import type { PostgresServer } from '../../postgres-server.js'
import { aSite, collect } from '../contract/a-site.js'
import { openStores, type Stores } from './open-stores.js'

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href

/** A collector in a process of its own: it writes the same groups as the other one, in an order of its own. */
const startCollector = (url: string, site: string, turned: boolean): ChildProcess =>
  fork(fileURLToPath(new URL('./collector-process.ts', import.meta.url)), [url, site, String(turned)], { execArgv: ['--import', tsx] })

const sum = (all: readonly Outcome[], outcome: Outcome) => all.filter((one) => one === outcome).length

export const describeTogether = (server: () => PostgresServer): void => void describe('several collectors on one database', () => {
  let stores: Stores
  beforeAll(async () => {
    stores = await openStores(server())
  })
  afterAll(() => stores.end())

  it('make the tables once, however many come at the same moment', async () => {
    const opened = await Promise.all([1, 2, 3, 4].map(() => stores.open()))
    await Promise.all(opened.map((store) => store.ping()))
    const made = (await stores.ask<{ name: string }>('select name from izin_migration')).map(({ name }) => name)
    expect(made).toEqual(expect.arrayContaining(['0003-odd-ids', '0005-requests']))
    expect(made).toHaveLength(new Set(made).size)
  })

  it('store each event once and count it once, in two processes', async () => {
    const site = 'together.example'
    const collectors = [false, true].map((turned) => startCollector(stores.url, site, turned))
    await Promise.all(collectors.map((child) => once(child, 'message')))
    const answers = Promise.all(collectors.map((child) => once(child, 'message')))
    collectors.forEach((child) => child.send('go'))
    const outcomes = (await answers).flatMap(([answer]) => (answer as { outcomes: Outcome[] }).outcomes)
    // Forty groups of thirty events, each event in two groups of either process.
    expect([sum(outcomes, 'new'), sum(outcomes, 'duplicate'), sum(outcomes, 'conflict')]).toEqual([600, 1800, 0])
    const store = await stores.open()
    expect(await store.stats({ site, by: [] })).toEqual([{ count: 600 }])
    expect(await collect(store.scan({ site }))).toHaveLength(600)
  })

  it('wait for one another, and never each for the other', async () => {
    // All write to the same roll-ups, and each row takes so long that the others are between any two of them.
    // Joins that sort or hash would put them in order by chance.
    const own = await openStores(server(), ',pg_catalog -c enable_hashjoin=off -c enable_mergejoin=off')
    const two = [await own.open(), await own.open()]
    await own.ask('create function pg_backend_pid() returns int language sql as $$ select 1 $$')
    await own.ask(`create function linger() returns trigger language plpgsql as 'begin perform pg_sleep(0.004); return new; end'`)
    for (const table of ['event', 'stat']) await own.ask(`create trigger lingers before insert on ${table} for each row execute function linger()`)
    const deadlocks = async () => (await stores.ask<{ count: number }>('select deadlocks::int as count from pg_stat_database where datname = current_database()'))[0]!.count
    const before = await deadlocks()
    const { stored } = aSite()
    const languages = (from: number) => Array.from({ length: 12 }, (_, n) => stored(from + n, { lang: `l${(n * 5) % 12}` }))
    await Promise.all([languages(0), languages(0).reverse()].map((group, index) => two[index]!.append(group)))
    // Other events of the same cells.
    await Promise.all([languages(50), languages(100).reverse()].map((group, index) => two[index]!.append(group)))
    await own.end()
    expect(await deadlocks()).toBe(before)
  })

  it('do not store an event anew that another is erasing', async () => {
    const [one, two] = [await stores.open(), await stores.open()]
    const { stored, event } = aSite()
    await one.append([stored(1)])
    await two.append([stored(2)])
    // So the event is gone and its tombstone not yet to be seen when it is sent again.
    await stores.ask(`create function linger() returns trigger language plpgsql as 'begin perform pg_sleep(0.3); return null; end'`)
    await stores.ask('create trigger lingers after insert on tombstone for each statement execute function linger()')
    const erased = one.erase({ cids: [event(1).cid], full: true, reason: 'asked', by: 'cli', at: 1 })
    await wait(100)
    expect(await two.append([stored(1)])).toEqual(['duplicate'])
    expect((await erased).events).toBe(1)
    expect(await one.history(event(1).cid)).toEqual([])
  })

  it('count anew in turn, not twice at once', async () => {
    const [one, two] = [await stores.open(), await stores.open()]
    const { site, stored } = aSite()
    await one.append([stored(1), stored(2)])
    await stores.ask('delete from stat where site = $1', [site])
    await Promise.all([one.rebuildStats(), two.rebuildStats()])
    expect(await one.stats({ site, by: [] })).toEqual([{ count: 2 }])
  })
})
