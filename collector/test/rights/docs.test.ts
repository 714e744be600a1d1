import { existsSync, readFileSync, writeFileSync } from 'node:fs'
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
  const store = await openSqlite({ file: join(folder, 'izin-collector.sqlite') })
  const random = (length: number) => randomBytes(length)
  const { secret } = await createKeys({ store, now: Date.now, random, newId: () => uuidOf(Date.now(), random(10)) })
    .add({ name: 'all', roles: ['read', 'export', 'link', 'admin', 'audit'] })
  const event = aConsentEvent({ cid: '8c9d1d0e-4f0b-4b43-9f57-2f5a4b1f9a10', policy: { version: '1', pack: 'id@3', hash: hashOf(snapshot) }, variant: 'B' })
  await store.append([{ event, received: Date.parse(event.at) }, { event: { ...event, id: uuidV7(Date.parse(event.at), '2'.padStart(18, '0')), seq: 1 }, received: Date.parse(event.at) }])
  await store.putPolicy({ hash: hashOf(snapshot), snapshot, received: 1 })
  /** As it would be started with the files that there are by now. */
  const createNow = () => createCollector({
    store, sites: ['portal.example'], routes: rightsRoutes, schedule: false, accountKey: readAccountKey(join(folder, 'account.key')),
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
      : await runCli(args.map((arg) => (/\.(key|pdf|csv|jsonl|json)$/.test(arg) ? join(folder, arg) : arg)), env)
    expect([line, code, err]).toEqual([line, 0, ''])
    said.push(out)
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
  expect(JSON.parse(of('izin-collector erase --cid'))).toMatchObject({ fleeting: 2, events: 0 })
  expect(JSON.parse(said[lines.findIndex((line) => line.endsWith('--full'))]!)).toMatchObject({ events: 2 })
  expect(readFileSync(join(folder, 'audit.csv'), 'utf8')).toContain('subject-request: ticket 12')
  await store.close()
})
