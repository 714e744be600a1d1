import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { restoreSealed } from '../../src/cli/backup-sealed.js'
import { bucketOf, isOver, nameOf } from '../../src/rights/backup/bucket.js'
import { createKeyring } from '../../src/rights/backup/keyring.js'
import { BackupError } from '../../src/rights/backup/read-backup.js'
import { restoreBackup } from '../../src/rights/backup/restore-backup.js'
import { rotateKeyring } from '../../src/rights/backup/rotate-keyring.js'
import { shred } from '../../src/rights/backup/shred.js'
import { writeBackup } from '../../src/rights/backup/write-backup.js'
import { createPurgeJob } from '../../src/rights/purge-job.js'
import { limitsOf, retentionOf } from '../../src/rights/retention.js'
import { AccountKeyError, createSealer } from '../../src/rights/sealer.js'
import type { Clock, StoredEvent, Store } from '../../src/store/port.js'
import { openSqlite } from '../../src/store/sqlite/open-sqlite.js'
import { aConsentEvent, cidOf, firstMoment, uuidV7 } from '../a-consent-event.js'
import { accountKey, fill, startCollector, type TestCollector } from '../a-collector.js'
import { aFolder } from '../open-collector.js'

const ms = (text: string) => Date.parse(text)

describe('a sealer', () => {
  it('opens what it sealed, in its place, and never seals alike', () => {
    fc.assert(fc.property(fc.uint8Array(), fc.string(), (content, place) => {
      const sealer = createSealer(accountKey('one'), randomBytes, 'test')
      const sealed = sealer.seal(place, content)
      expect(Buffer.from(sealer.open(place, sealed)).equals(content)).toBe(true)
      expect(Buffer.from(sealed).equals(sealer.seal(place, content))).toBe(false)
      expect(() => sealer.open(`${place}.`, sealed)).toThrow(AccountKeyError)
      expect(() => createSealer(accountKey('one'), randomBytes, 'other').open(place, sealed)).toThrow(AccountKeyError)
      expect(() => createSealer(accountKey('two'), randomBytes, 'test').open(place, sealed)).toThrow(AccountKeyError)
    }))
  })
})

describe('a bucket', () => {
  const time = fc.integer({ min: ms('0001-01-01T00:00:00Z'), max: ms('9999-12-31T23:59:59Z') })
  const day = 86_400_000
  const clock: fc.Arbitrary<Clock> = fc.oneof(
    fc.record({ by: fc.constantFrom('events' as const, 'fleeting' as const), site: fc.constantFrom('a.example', 'b.example'), from: time }),
    fc.record({ by: fc.constantFrom('links' as const, 'requests' as const), from: time }),
  )

  it('is over only when the purge has taken everything that can be in it, and that within a year, or a month', () => {
    const retention = { events: 7, fleeting: 90, sites: { 'a.example': { events: 3, fleeting: 200 } } }
    fc.assert(fc.property(clock, fc.integer({ min: 0, max: 9 * 366 }), (one, days) => {
      // Around where things are over: years for some, days for others.
      const now = one.from + (one.by === 'links' || one.by === 'fleeting' ? days % 300 : days) * day
      const { by, site = '' } = one
      const limits = limitsOf(by === 'links' ? { events: 7, fleeting: 200 } : retentionOf(by === 'requests' ? { events: 7 } : retention, site), now)
      const limit = by === 'events' || by === 'requests' ? limits.events : limits.fleeting
      const over = isOver(bucketOf(one), retention, now)
      if (over) expect(one.from).toBeLessThan(limit)
      else expect(limit - one.from).toBeLessThanOrEqual((by === 'events' || by === 'requests' ? 366 : 31) * day)
    }), { numRuns: 1_000 })
  })

  it('holds a year of events, a month of what is fleeting, and for ever what is never purged', () => {
    const bucket = (by: Clock['by'], text: string) => bucketOf({ by, from: ms(text) }).period
    expect([bucket('events', '2026-12-31T23:59:59.999Z'), bucket('events', '2027-01-01'), bucket('links', '2027-02-28T23:59:59.999Z'), bucket('always', '2027-01-01')]).toEqual(['2026', '2027', '2027-02', ''])
    expect(isOver(bucketOf({ by: 'always', from: 0 }), {}, ms('9999-01-01'))).toBe(false)
    const events = bucketOf({ by: 'events', site: 'a.example', from: ms('2026-06-01') })
    expect([isOver(events, {}, ms('2033-12-31T23:59:59.999Z')), isOver(events, {}, ms('2034-01-01'))]).toEqual([false, true])
    // Settled anew, it holds for copies that were made before.
    expect(isOver(events, { sites: { 'a.example': { events: 1 } } }, ms('2028-01-01'))).toBe(true)
  })
})

let collector: TestCollector
let folder: string
let opened: Store[]
beforeEach(async () => {
  collector = await startCollector()
  folder = aFolder()
  opened = []
})
afterEach(async () => {
  await Promise.all(opened.map((store) => store.close()))
  await collector.end()
})

const inFolder = (name: string) => join(folder, name)
const keyring = (name = 'one') => createKeyring({ folder: inFolder('keys'), accountKey: accountKey(name), random: randomBytes })
const event = (n: number, expires: string, changes: Parameters<typeof aConsentEvent>[0] = {}): StoredEvent =>
  ({ event: aConsentEvent({ id: uuidV7(firstMoment + n), cid: cidOf(n), expires: new Date(ms(expires)).toISOString(), ...changes }), received: firstMoment })
const backUp = async (name: string) => {
  writeFileSync(inFolder(name), '')
  const chunks: Uint8Array[] = []
  for await (const chunk of writeBackup(collector.services, keyring())) chunks.push(chunk)
  writeFileSync(inFolder(name), Buffer.concat(chunks))
  return inFolder(name)
}
const restore = async (file: string, keys = keyring()) => {
  const store = await openSqlite({ file: inFolder(`${opened.length}.sqlite`) })
  opened.push(store)
  const restored = await restoreBackup(store, file, await keys.list())
  return { store, restored }
}
const [site, other] = ['portal.example', 'shop.example']
const marker = 'an-unmistakable-variant'

describe('a sealed backup', () => {
  it('brings everything back, shows nothing, and loses for ever what the nightly purge took seven years later', async () => {
    const [early, late, refused] = [event(1, '2027-11-22', { variant: marker }), event(2, '2028-02-01'), event(3, '2029-01-01', { action: 'reject_all', site: other, services: { hotjar: false } })]
    await fill(collector.store, [early, late, refused])
    await collector.store.putLink({ cid: cidOf(1), tag: Uint8Array.of(1), sealed: Uint8Array.of(2), at: firstMoment })
    await collector.store.putPolicy({ hash: 'sha256-a', snapshot: '{"text":"shown"}', received: 1 })
    const file = await backUp('first')
    const bytes = readFileSync(file)
    for (const trace of [cidOf(1), marker, 'shown', site]) expect(bytes.includes(trace)).toBe(false)
    expect(readdirSync(inFolder('keys')).length).toBeGreaterThan(4)

    const whole = await restore(file)
    expect(whole.restored).toMatchObject({ events: 3, shredded: {} })
    for (const one of [early, late, refused]) expect(await whole.store.history(one.event.cid)).toEqual([one])
    expect(await whole.store.findPolicy('sha256-a')).toMatchObject({ snapshot: '{"text":"shown"}' })
    expect(await whole.store.listLinks(cidOf(1))).toHaveLength(1)
    expect(await whole.store.stats({ by: [] })).toEqual([{ count: 3 }])

    const job = createPurgeJob(collector.services, { keyringFolder: inFolder('keys') })
    const nightOf = async (text: string) => {
      collector.clock.now = ms(text)
      return job.run()
    }
    // A refusal ends on its day, in 2026; the event that ended in November 2027 is purged in the year after next.
    expect(await nightOf('2027-04-01T03:17:00Z')).toMatchObject({ events: 0, links: 1, fleeting: 1, shredded: 2 })
    expect(await nightOf('2034-01-01T03:17:00Z')).toMatchObject({ events: 1, shredded: 1 })
    expect(await nightOf('2034-12-31T03:17:00Z')).toMatchObject({ events: 1, shredded: 0 })
    expect(await nightOf('2035-01-01T03:17:00Z')).toMatchObject({ events: 0, shredded: 1 })

    const after = await restore(file)
    expect(after.restored.shredded).toEqual({
      [nameOf({ by: 'events', site, period: '2027' })]: 1, [nameOf({ by: 'events', site: other, period: '2026' })]: 2,
      [nameOf({ by: 'fleeting', site, period: '2026-11' })]: 1, [nameOf({ by: 'links', period: '2026-11' })]: 1,
    })
    expect(await after.store.history(cidOf(1))).toEqual([])
    expect(await after.store.history(cidOf(3))).toEqual([])
    expect(await after.store.history(cidOf(2))).toEqual([late])
    expect(await after.store.listLinks(cidOf(1))).toEqual([])
    expect(await after.store.findPolicy('sha256-a')).toMatchObject({ snapshot: '{"text":"shown"}' })
    const log = await collector.accesses()
    expect(log.filter(({ action }) => action === 'shred')).toHaveLength(3)
    expect(log.find(({ action }) => action === 'shred-end')).toMatchObject({ key: 'retention', rows: 1, filter: expect.stringContaining('2027') as string })
  })

  it('keeps its keys while the access log cannot be written, and in a dry run', async () => {
    await fill(collector.store, [event(1, '2027-11-22')])
    await backUp('first')
    collector.clock.now = ms('2040-01-01T03:17:00Z')
    const broken = { ...collector.services, store: { ...collector.store, writeAccess: (access: { action: string }) => (access.action === 'shred' ? Promise.reject(new Error('full')) : Promise.resolve()) } }
    const before = readdirSync(inFolder('keys'))
    await expect(createPurgeJob(broken, { keyringFolder: inFolder('keys') }).run()).rejects.toThrow('could not be written')
    expect(readdirSync(inFolder('keys'))).toEqual(before)
    const order = { keyring: keyring(), dry: true }
    expect(await shred(collector.services, collector.recordAccess, order)).toEqual([nameOf({ by: 'events', site, period: '2027' })])
    expect(readdirSync(inFolder('keys'))).toEqual(before)
    const { id } = (await keyring().list()).find(({ bucket }) => bucket.by === 'events')!
    await shred(collector.services, collector.recordAccess, { ...order, dry: false })
    expect(readdirSync(inFolder('keys'))).toEqual(before.filter((name) => name !== `${id}.key`))
    // Another collector came first; and once something ended in the middle of it.
    await keyring().shred(id)
    writeFileSync(join(inFolder('keys'), `${id}.key.gone`), 'a key')
    await shred(collector.services, collector.recordAccess, { ...order, dry: false })
    expect(readdirSync(inFolder('keys'))).toHaveLength(before.length - 1)
  })

  it('is not mixed with what is there', async () => {
    await fill(collector.store, [event(1, '2027-11-22')])
    const file = await backUp('first')
    await expect(restoreSealed(collector, keyring(), file)).rejects.toThrow('not empty')
  })

  it('is the same for what comes later: a bucket has one key in all of them', async () => {
    await fill(collector.store, [event(1, '2027-11-22')])
    await backUp('first')
    const before = readdirSync(inFolder('keys'))
    await fill(collector.store, [event(2, '2027-12-22'), event(3, '2028-12-22')])
    const second = await backUp('second')
    expect(readdirSync(inFolder('keys'))).toHaveLength(before.length + 1)
    expect((await restore(second)).restored.events).toBe(3)
  })

  it('is not loaded when a byte of it is not as it was written, a piece is missing, moved or of another', async () => {
    await fill(collector.store, [event(1, '2027-11-22', { variant: marker }), event(2, '2029-11-22')])
    const lines = readFileSync(await backUp('first'), 'utf8').trimEnd().split('\n')
    const others = readFileSync(await backUp('second'), 'utf8').trimEnd().split('\n')
    const load = async (changed: readonly string[]) => {
      writeFileSync(inFolder('changed'), changed.map((line) => `${line}\n`).join(''))
      const loaded: unknown[] = []
      try {
        await restoreBackup({ load: async (rows) => void loaded.push(rows) }, inFolder('changed'), await keyring().list())
      } catch (error) {
        return [(error as Error).name, loaded.length]
      }
      return ['', loaded.length]
    }
    expect((await load(lines))[0]).toBe('')
    const damaged = [BackupError.name, AccountKeyError.name].map((name) => [name, 0])
    const swapped = lines.with(1, lines[2]!).with(2, lines[1]!)
    for (const wrong of [lines.slice(0, -1), lines.toSpliced(2, 1), swapped, [...lines, lines.at(-1)!], [...lines, JSON.stringify({ n: lines.length - 1, key: 'none', data: '' })], lines.slice(1), [lines[0]!, 'x'], [], others.with(0, lines[0]!), lines.with(2, others[2]!)]) {
      expect(damaged).toContainEqual(await load(wrong))
    }
    // Renumbered, so that nothing is missing by the numbers.
    const renumbered = lines.toSpliced(2, 1).map((line, index) => (index === 0 ? line : JSON.stringify({ ...JSON.parse(line) as object, n: index - 1 })))
    expect(await load(renumbered)).toEqual([AccountKeyError.name, 0])
    const sealed = JSON.parse(lines[1]!) as { data: string }
    const content = Buffer.from(sealed.data, 'base64')
    await fc.assert(fc.asyncProperty(fc.nat(content.length * 8 - 1), async (bit) => {
      const changed = Buffer.from(content.map((byte, index) => (index === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte)))
      expect(await load(lines.with(1, JSON.stringify({ ...sealed, data: changed.toString('base64') })))).toEqual([AccountKeyError.name, 0])
    }), { numRuns: 20 })
  })

  it('opens with its keyring and the account key of that, which can be changed, and with nothing else', async () => {
    await fill(collector.store, [event(1, '2027-11-22')])
    const file = await backUp('first')
    await expect(keyring('two').list()).rejects.toThrow(AccountKeyError)
    const empty = createKeyring({ folder: inFolder('none'), accountKey: accountKey('one'), random: randomBytes })
    await expect(restore(file, empty)).rejects.toThrow('the keyring is not the one of this backup')
    const keys = { from: accountKey('one'), to: accountKey('two') }
    const ring = { folder: inFolder('keys'), random: randomBytes }
    const { length } = readdirSync(inFolder('keys'))
    expect(await rotateKeyring(ring, keys)).toEqual({ rotated: length, kept: 0 })
    expect(await rotateKeyring(ring, keys)).toEqual({ rotated: 0, kept: length })
    await expect(rotateKeyring(ring, { from: accountKey('three'), to: accountKey('four') })).rejects.toThrow(AccountKeyError)
    expect((await restore(file, keyring('two'))).restored.events).toBe(1)
    // One key's file under another's name opens nothing.
    const [one, two] = readdirSync(inFolder('keys')) as [string, string]
    writeFileSync(join(inFolder('keys'), one), readFileSync(join(inFolder('keys'), two)))
    await expect(keyring('two').list()).rejects.toThrow(AccountKeyError)
  })

  it('holds no more in memory than a piece of it, however much there is', async () => {
    const long = 'x'.repeat(1_000)
    async function* dump() {
      for (let n = 0; n < 10_000; n++) yield { table: 'policy', row: { hash: `${n}`, snapshot: long, received: n }, clock: { by: 'always', from: 0 } as const }
    }
    let pieces = -2
    for await (const _ of writeBackup({ ...collector.services, store: { ...collector.store, dump } }, keyring())) pieces++
    // Ten MB of rows, at most two of them at once.
    expect(pieces).toBeGreaterThanOrEqual(5)
  })
})
