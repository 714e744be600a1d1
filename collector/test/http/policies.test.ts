import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { writeFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { expect, it, onTestFinished } from 'vitest'
import { createKeys } from '../../src/keys/create-keys.js'
import type { Role, Store } from '../../src/store/port.js'
import { uuidV7 } from '../../../src/core/uuid.js'
import { openCollector } from '../open-collector.js'

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length))
const addKey = (store: Store, ...roles: Role[]) =>
  createKeys({ store, random, now: Date.now, newId: () => uuidV7(Date.now(), random(10)) }).add({ name: 'test', roles })

const snapshot = '{"a":1,"b":{"c":"ü","d":[true,null]}}'
const hash = 'sha256-' + Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(snapshot))).toString('base64url')

it('keeps a snapshot under its hash, for who has an ingest key, and gives it to everybody', async () => {
  const { ask, store } = await openCollector()
  const { secret } = await addKey(store, 'ingest')
  const put = (path: string, body: string, key = secret) =>
    ask(`/v1/policies/${path}`, { method: 'PUT', body, headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' } })
  expect((await ask(`/v1/policies/${hash}`)).status).toBe(404)
  expect((await put(hash, snapshot, `izk_${'A'.repeat(43)}`)).status).toBe(401)
  expect((await put(hash, snapshot, (await addKey(store, 'admin')).secret)).status).toBe(403)
  // Another order and other spaces are the same snapshot.
  expect((await put(hash, '{ "b": {"d":[true,null],"c":"\\u00fc"}, "a": 1.0 }')).status).toBe(201)
  expect((await put(`${hash}=`, snapshot)).status).toBe(200)
  const read = await ask(`/v1/policies/${hash.replaceAll('-', '+').replace('sha256+', 'sha256-')}`)
  expect([read.status, await read.text(), read.headers.get('cache-control')]).toEqual([200, snapshot, 'public, max-age=31536000, immutable'])
  expect(read.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect((await ask(`/v1/policies/${hash}`, { method: 'HEAD' })).status).toBe(200)
  for (const [path, body, status] of [
    [hash, '{"a":2}', 422], [hash, '{"a":', 400], ['sha256-short', snapshot, 400], [hash, '"\\ud800"', 400], [hash, '{"a":"\\u0000"}', 400],
    [hash, `"${'x'.repeat(256 * 1024)}"`, 413], [hash, `${'['.repeat(17)}${']'.repeat(17)}`, 400],
  ] as const) expect((await put(path, body)).status, body.slice(0, 20)).toBe(status)
})

it('takes what `izin snapshot --upload` puts, and puts again', async () => {
  const { collector, store, folder } = await openCollector()
  const { secret } = await addKey(store, 'ingest')
  const server = createServer(collector.listener).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await new Promise((resolve) => server.once('listening', resolve))
  writeFileSync(`${folder}/izin.json`, JSON.stringify({ policyVersion: '2026-11', privacyUrl: '/privacy', controller: { name: 'Example Ltd' }, jurisdiction: 'ID' }))
  const root = fileURLToPath(new URL('../../../', import.meta.url))
  const upload = () => promisify(execFile)(process.execPath, [
    '--import', 'tsx', `${root}src/cli/index.ts`, 'snapshot', `${folder}/izin.json`, '--locale', 'en', '--surface', 'banner',
    '--upload', `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  ], { cwd: root, env: { ...process.env, IZIN_KEY: secret } })
  const [first, again] = [await upload(), await upload()]
  const { hash: made, snapshot: shown } = JSON.parse(first.stdout) as { hash: string; snapshot: object }
  expect([first.stderr, again.stderr]).toEqual([`izin: ${made} is uploaded\n`, `izin: ${made} is uploaded\n`])
  expect(JSON.parse((await store.findPolicy(made))!.snapshot)).toEqual(shown)
})
