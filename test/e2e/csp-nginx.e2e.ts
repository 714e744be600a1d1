import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test as base } from 'vitest'
import { csp, type PlainConfig } from '../../src/csp/index.js'
import { ensure } from './browsers/ensure.js'
import { nginx } from './browsers/wanted.js'

const example = readFileSync('examples/csp-nginx.conf', 'utf8')
const config = JSON.parse(readFileSync('examples/izin.json', 'utf8')) as PlainConfig

const freePort = () => new Promise<number>((resolve) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address() as AddressInfo
    server.close(() => resolve(port))
  })
})

/** The example as it stands, but for the port and the place of its pages. */
const configuration = (folder: string, port: number) => `daemon off; master_process off; pid ${folder}/pid; error_log stderr;
events {}
http {
access_log off;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}
${example.replace('listen 127.0.0.1:8080', `listen 127.0.0.1:${port}`).replace('root html', `root ${folder}/html`)}
}`

const untilUp = (address: string) =>
  expect.poll(() => fetch(address).then(({ status }) => status, () => 0), { timeout: 20_000 }).toBe(200)

const test = base.extend('address', { scope: 'file' }, async ({}, { onCleanup }) => {
  const folder = mkdtempSync(join(tmpdir(), 'izin-nginx-'))
  const port = await freePort()
  mkdirSync(join(folder, 'html'))
  writeFileSync(join(folder, 'html/index.html'), '<h1>Portal</h1>')
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder, port))
  const child = spawn(ensure(nginx), ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'inherit' })
  onCleanup(async () => {
    const ended = new Promise((resolve) => child.on('exit', resolve))
    child.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true })
  })
  const address = `http://127.0.0.1:${port}/`
  await untilUp(address)
  return address
})

const choice = (categories: string, end = '-', version = '2026-11') =>
  `__Host-izin=1.tfzk00.${version}.${categories}.${'A_-'.padEnd(22, 'z')}.0.${end}`

const policyFor = async (address: string, cookie: string, gpc = false) => {
  const answer = await fetch(address, { headers: { ...(cookie && { cookie }), ...(gpc && { 'sec-gpc': '1' }) } })
  expect(await answer.text()).toContain('Portal')
  return answer.headers.get('content-security-policy') ?? ''
}

test('the example for nginx holds what izin csp prints', async ({ address }) => {
  const cases: readonly (readonly [cookie: string, grants: Record<string, boolean>])[] = [
    ['', {}],
    ['session=1', {}],
    [choice('--'), {}],
    [choice('p-'), { performance: true }],
    [`a=1; ${choice('-m', 'mi')}; b=2`, { marketing: true }],
    [choice('pm'), { performance: true, marketing: true }],
  ]
  for (const [cookie, grants] of cases) expect(await policyFor(address, cookie), cookie).toBe(csp(config, grants))
})

test('in doubt it lists nothing but the essential', async ({ address }) => {
  const doubtful = [
    choice('pm', '-', '2026-10'), choice('pm', '-', '2026x11'), choice('pm', 'what'), choice('pm', '-~!ads'), `x${choice('pm')}`,
    `${choice('pm')}; ${choice('--')}`, `${choice('--')}; ${choice('pm')}`, choice('pm').replace('__Host-', ''), '__Host-izin=1.a',
  ]
  for (const cookie of doubtful) expect(await policyFor(address, cookie), cookie).toBe(csp(config, {}))
})

test('it heeds Global Privacy Control, unless the choice was made in sight of it', async ({ address }) => {
  expect(await policyFor(address, choice('pm'), true)).toBe(csp(config, { performance: true }))
  expect(await policyFor(address, choice('-m'), true)).toBe(csp(config, {}))
  expect(await policyFor(address, choice('p-'), true)).toBe(csp(config, { performance: true }))
  expect(await policyFor(address, choice('pm', 'g'), true)).toBe('')
  expect(await policyFor(address, choice('-m', 'g'), true)).toBe(csp(config, { marketing: true }))
})
