import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { createCollector } from '../../src/create-collector.js'
import { readAccountKey } from '../../src/cli/read-account-key.js'
import { readSigner } from '../../src/cli/signing-options.js'
import { createKeys } from '../../src/keys/create-keys.js'
import { uuidV7 as uuidOf } from '../../../src/core/uuid.js'
import { rightsRoutes } from '../../src/rights/index.js'
import { hashOf } from '../../src/rights/snapshot.js'
import { openSqlite } from '../../src/store/sqlite/open-sqlite.js'
import { aConsentEvent, uuidV7 } from '../a-consent-event.js'
import { runCli } from '../cli/start-cli.js'
import { aFolder } from '../open-collector.js'

const page = readFileSync(new URL('../../docs/rights.md', import.meta.url), 'utf8')
const lines = [...page.matchAll(/```sh\n([^]*?)```/g)].flatMap(([, block]) => block!.trim().split('\n'))

/** As a shell takes a line apart that has nothing but quotes. */
const words = (line: string): string[] => [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, one, two, three]) => one ?? two ?? three!)

const snapshot = '{"categories":[{"id":"marketing"}],"texts":{"title":"Privasi Anda"}}'

it('shows commands and routes that do what it says, in the order in which it shows them', { timeout: 60_000 }, async () => {
  const folder = aFolder()
  const env = { IZIN_COLLECTOR_DATA: folder }
  for (const name of ['account.key', 'new.key']) writeFileSync(join(folder, name), randomBytes(32).toString('base64'))
  mkdirSync(join(folder, 'keyring'))
  const store = await openSqlite({ file: join(folder, 'izin-collector.sqlite') })
  const random = (length: number) => randomBytes(length)
  const { secret } = await createKeys({ store, now: Date.now, random, newId: () => uuidOf(Date.now(), random(10)) })
    .add({ name: 'all', roles: ['read', 'export', 'link', 'admin', 'audit'] })
  const event = aConsentEvent({ cid: '8c9d1d0e-4f0b-4b43-9f57-2f5a4b1f9a10', policy: { version: '1', pack: 'id@3', hash: hashOf(snapshot) }, variant: 'B' })
  await store.append([{ event, received: Date.parse(event.at) }, { event: { ...event, id: uuidV7(Date.parse(event.at), '2'.padStart(18, '0')), seq: 1 }, received: Date.parse(event.at) }])
  await store.putPolicy({ hash: hashOf(snapshot), snapshot, received: 1 })
  // The page has to name ids that only a collector makes.
  for (const [n, kind] of [[1, 'access'], [2, 'complaint'], [3, 'erase']] as const) {
    await store.putRequest({ id: `01926f2e-7c00-7000-8000-00000000000${n}`, kind, received: 1, due: 2, by: 'cli', cid: event.cid })
  }
  let account = 'account.key'
  /** As it would be started with the files that there are by now. */
  const createNow = () => createCollector({
    store, sites: ['portal.example'], routes: rightsRoutes, schedule: false, accountKey: readAccountKey(join(folder, account)),
    ...(existsSync(join(folder, 'signing.key')) && { signer: readSigner({ 'signing-key-file': [join(folder, 'signing.key')] })! }),
  })

  const curl = async (args: readonly string[]) => {
    const body = args.includes('-d') ? args[args.indexOf('-d') + 1]! : undefined
    const method = args.includes('-X') ? args[args.indexOf('-X') + 1]! : body ? 'POST' : 'GET'
    const isForAll = args.at(-1)!.endsWith('/jwks.json')
    if (!isForAll) expect(args.slice(0, 2)).toEqual(['-H', 'authorization: Bearer $KEY'])
    const collector = createNow()
    const answer = await collector.fetch(new Request(args.at(-1)!, { method, ...(!isForAll && { headers: { authorization: `Bearer ${secret}` } }), ...(body !== undefined && { body }) }))
    const out = await answer.text()
    await collector.close()
    if (args.includes('-o')) writeFileSync(join(folder, args[args.indexOf('-o') + 1]!), out)
    return { code: answer.ok ? 0 : answer.status, out, err: '' }
  }
  const said: string[] = []
  for (const line of lines) {
    const [command, ...args] = words(line)
    const { code, out, err } = command === 'curl' ? await curl(args)
      : await runCli(args.map((arg) => (/\.(key|pdf|csv|jsonl|json|sealed)$|^restored\.sqlite$|^keyring$/.test(arg) ? join(folder, arg) : arg)), env)
    // What `note` and `close` have to say goes past a pipe.
    expect([line, code, err.replace(/^(noted|closed)\n$/, '')]).toEqual([line, 0, ''])
    said.push(out)
    if (line.startsWith('izin-collector links rotate')) account = 'new.key'
  }
  const of = (start: string) => said[lines.findIndex((line) => line.startsWith(start))]!
  expect(lines.length).toBeGreaterThan(20)
  expect(JSON.parse(of('izin-collector history 8c9d'))).toMatchObject({ current: { granted: ['essential', 'performance'] }, events: [{}, {}] })
  expect(JSON.parse(of('izin-collector receipt 8c9d'))).toMatchObject({ schema_version: 'izin-receipt-1' })
  expect(JSON.parse(of('izin-collector receipt verify'))).toMatchObject({ kid: /"kid":"([^"]+)"/.exec(of('curl -o'))![1], receipt: { record_id: `${event.cid}.1` } })
  expect(readFileSync(join(folder, 'proof.pdf'), 'latin1')).toMatch(/^%PDF/)
  expect(readFileSync(join(folder, 'all.csv'), 'utf8').split('\r\n')).toHaveLength(4)
  expect(JSON.parse(of('izin-collector import'))).toEqual({ new: 0, duplicate: 2, conflict: 0, refused: [] })
  expect(JSON.parse(of('izin-collector history --subject'))).toMatchObject({ cid: event.cid })
  expect(JSON.parse(of('izin-collector links rotate'))).toEqual({ rotated: 0, kept: 0 })
  expect(of('izin-collector requests list --overdue').trim().split('\n')).toHaveLength(3)
  expect(of('izin-collector requests list --cid')).toContain('her sister had the phone')
  expect(of('izin-collector requests list --cid')).toContain('"due":"2026-11-28T00:00:00.000Z"')
  expect(JSON.parse(said[lines.findIndex((line) => line.includes('?overdue=1'))]!)).toMatchObject({ requests: [{ kind: 'complaint' }, { kind: 'erase' }] })
  expect(JSON.parse(of('izin-collector erase --request'))).toMatchObject({ fleeting: 2, notes: 2, events: 0 })
  expect(JSON.parse(said[lines.findIndex((line) => line.endsWith('--full'))]!)).toMatchObject({ events: 2 })
  expect(JSON.parse(of('izin-collector restore'))).toMatchObject({ shredded: {} })
  expect(readFileSync(join(folder, 'audit.csv'), 'utf8')).toContain('01926f2e-7c00-7000-8000-000000000003')
  await store.close()
})
