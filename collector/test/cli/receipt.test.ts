import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { readServeOptions } from '../../src/cli/serve-options.js'
import { hashOf } from '../../src/rights/snapshot.js'
import { openSqlite } from '../../src/store/sqlite/open-sqlite.js'
import { aConsentEvent } from '../a-consent-event.js'
import { aFolder } from '../open-collector.js'
import { runCli, startCli } from './start-cli.js'

const snapshot = '{"categories":[{"id":"marketing"}]}'

/** A folder with a decision in it, and two keys. */
const prepare = async () => {
  const folder = aFolder()
  const store = await openSqlite({ file: `${folder}/izin-collector.sqlite` })
  const event = aConsentEvent({ policy: { version: '1', pack: 'id@3', hash: hashOf(snapshot) } })
  await store.append([{ event, received: Date.parse(event.at) }])
  await store.putPolicy({ hash: hashOf(snapshot), snapshot, received: 1 })
  await store.close()
  for (const name of ['old', 'new']) await runCli(['signing-key', 'new', `${folder}/${name}.key`])
  const run = (...args: string[]) => runCli(args.map((arg) => (/\.(key|json|txt)$/.test(arg) && !arg.startsWith('http') ? `${folder}/${arg}` : arg)), { IZIN_COLLECTOR_DATA: folder })
  const write = (name: string, text: string) => writeFileSync(`${folder}/${name}`, text)
  return { folder, event, run, write, read: (name: string) => readFileSync(`${folder}/${name}`, 'utf8') }
}

it('makes a key once, for its owner alone, and tells its public half', async () => {
  const { folder, run, read } = await prepare()
  expect(statSync(`${folder}/new.key`).mode & 0o777).toBe(0o600)
  expect(read('new.key')).toMatch(/^-----BEGIN PRIVATE KEY-----/)
  const half = await run('signing-key', 'public', 'new.key')
  expect(Object.keys(JSON.parse(half.out) as object).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x'])
  const before = read('new.key')
  expect(await run('signing-key', 'new', 'new.key')).toMatchObject({ code: 1, err: expect.stringContaining('EEXIST') })
  expect(read('new.key')).toBe(before)
  for (const args of [[], ['new'], ['mak', 'x.key'], ['new', 'x.key', 'y.key']]) expect((await run('signing-key', ...args)).code).toBe(2)
})

it('verifies what a collector signed, with keys from a file or an address, and says of all else what is wrong', async () => {
  const { event, run, write, read } = await prepare()
  await run('receipt', event.cid, '--signing-key-file', 'old.key', '--out', 'receipt.json')
  await run('receipt', event.cid, '--out', 'unsigned.json')
  const halves = await Promise.all(['new.key', 'old.key'].map(async (file) => JSON.parse((await run('signing-key', 'public', file)).out) as object))
  write('jwks.json', JSON.stringify({ keys: [{ kty: 'RSA', n: 'x', e: 'AQAB' }, ...halves] }))
  const verify = (file: string, keys: string) => run('receipt', 'verify', file, '--keys', keys)
  const good = await verify('receipt.json', 'jwks.json')
  expect([good.code, good.err, JSON.parse(good.out)]).toEqual([0, '', { kid: (halves[1] as { kid: string }).kid, receipt: JSON.parse(read('receipt.json')) as object }])
  expect((await verify('receipt.json', 'old.key')).code).toBe(0)
  write('changed.json', read('receipt.json').replace('"refused"', '"given"'))
  write('other.txt', 'no receipt')
  for (const [file, keys, why] of [
    ['changed.json', 'jwks.json', 'changed since it was signed'], ['receipt.json', 'new.key', 'by none of these keys'], ['unsigned.json', 'jwks.json', 'not signed'],
    ['other.txt', 'jwks.json', 'no receipt'], ['receipt.json', 'other.txt', 'no Ed25519 key'], ['missing.json', 'jwks.json', 'ENOENT'],
  ] as const) {
    expect([file, await verify(file, keys)]).toEqual([file, { code: 1, out: '', err: expect.stringContaining(why) }])
  }
  const server = createServer((request, answer) => answer.writeHead(request.url === '/jwks.json' ? 200 : 404).end(read('jwks.json'))).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await new Promise((resolve) => server.once('listening', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  expect((await verify('receipt.json', `${address}/jwks.json`)).code).toBe(0)
  expect(await verify('receipt.json', `${address}/nothing`)).toMatchObject({ code: 1, err: expect.stringContaining('gives no keys') })
  expect(await verify('receipt.json', 'http://collector.example/jwks.json')).toMatchObject({ code: 2, err: expect.stringContaining('https') })
  expect((await run('receipt', 'verify', 'receipt.json')).code).toBe(2)
})

it('is started with keys of which the first signs, says which, and keeps them from the database', { timeout: 60_000 }, async () => {
  const { folder, read } = await prepare()
  const unsigned = await startCli(['--data', folder])
  expect(unsigned.out()).toContain('unsigned: izin-collector signing-key new <file>')
  unsigned.process.kill('SIGTERM')
  await unsigned.ended
  const cli = await startCli([], { IZIN_COLLECTOR_DATA: folder, IZIN_COLLECTOR_SIGNING_KEY_FILE: `${folder}/new.key,${folder}/old.key` })
  const { keys } = await (await fetch(`${cli.url}/.well-known/jwks.json`)).json() as { keys: { kid: string }[] }
  expect(keys).toHaveLength(2)
  expect(cli.out()).toContain(`signed by the key ${keys[0]!.kid}`)
  const [secret] = read('new.key').split('\n').slice(1)
  expect(cli.out() + cli.err() + readFileSync(`${folder}/izin-collector.sqlite`, 'latin1')).not.toContain(secret)
  for (const file of ['/nowhere/key', `${folder}/izin-collector.sqlite`]) expect(() => readServeOptions(['--signing-key-file', file], {})).toThrow('--signing-key-file')
})
