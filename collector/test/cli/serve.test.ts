import { request } from 'node:http'
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { openSqlite } from '../../src/store/sqlite/open-sqlite.js'
import { aConsentEvent, nthEvent } from '../a-consent-event.js'
import { aFolder, plain } from '../open-collector.js'
import { runCli, startCli } from './start-cli.js'

const send = (url: string, body: unknown, headers: Record<string, string> = plain) =>
  fetch(`${url}/v1/events`, { method: 'POST', headers, body: JSON.stringify(body) })

it('starts with nothing, says what one needs to know, shows its keys once, and keeps nothing of who sent', { timeout: 60_000 }, async () => {
  const folder = aFolder()
  const first = await startCli([], {}, folder)
  const [admin, ingest] = first.out().match(/izk_[A-Za-z0-9_-]{43}/g)!
  for (const text of [first.url, `${first.url}/\n`, `${folder}/izin-collector.sqlite`, 'localhost only', `data-backend="${first.url}/v1/events"`]) expect(first.out()).toContain(text)
  const event = aConsentEvent({ site: 'localhost' })
  const sender = { ...plain, origin: 'http://localhost:3000', 'user-agent': 'UnmistakableBrowser/7.0', 'x-forwarded-for': '203.0.113.77' }
  expect((await send(first.url, event, sender)).status).toBe(204)
  await send(first.url, { ...event, seq: 2, ext: { note: 'x' } }, sender)
  await send(first.url, { broken: 'UnmistakableBrowser/7.0' }, sender)
  expect((await fetch(`${first.url}/metrics`)).status).toBe(200)
  expect(await (await fetch(`${first.url}/metrics`)).text()).toContain('process_resident_memory_bytes')
  expect((await fetch(`${first.url}/metrics`, { headers: { via: '1.1 proxy', authorization: `Bearer ${admin}` } })).status).toBe(200)
  expect((await fetch(`${first.url}/metrics`, { headers: { via: '1.1 proxy', authorization: `Bearer ${ingest}` } })).status).toBe(403)
  first.process.kill('SIGTERM')
  expect(await first.ended).toBe(0)
  for (const line of first.err().trim().split('\n')) expect(JSON.parse(line)).toMatchObject({ level: 'info' })

  const files = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'latin1')).join('')
  for (const trace of ['UnmistakableBrowser', '203.0.113', '127.0.0.1']) expect(files, trace).not.toContain(trace)
  for (const trace of ['UnmistakableBrowser', '203.0.113', event.cid, event.id]) expect(first.err() + first.out(), trace).not.toContain(trace)
  for (const secret of [admin!, ingest!]) expect(files + first.err()).not.toContain(secret.slice(4))

  const second = await startCli([], {}, folder)
  expect(second.out()).not.toContain('izk_')
  second.process.kill('SIGINT')
  expect(await second.ended).toBe(0)
})

it('finishes what it began when it is told to end, and takes nothing more', { timeout: 60_000 }, async () => {
  const file = `${aFolder()}/drained.sqlite`
  const cli = await startCli(['--database', file, '--site', 'portal.example'])
  const slow = request(`${cli.url}/v1/events`, { method: 'POST', headers: plain })
  const body = JSON.stringify(nthEvent(0))
  slow.write(body.slice(0, 100))
  await new Promise((resolve) => { setTimeout(resolve, 100) })
  const answers = Array.from({ length: 30 }, (_, n) => send(cli.url, nthEvent(n + 1)).then(({ status }) => status))
  await Promise.race(answers)
  const start = performance.now()
  cli.process.kill('SIGTERM')
  await new Promise((resolve) => { setTimeout(resolve, 300) })
  await expect(send(cli.url, nthEvent(99))).rejects.toThrow()
  const late = new Promise((resolve) => slow.on('response', ({ statusCode }) => resolve(statusCode)))
  slow.end(body.slice(100))
  expect(await late).toBe(204)
  expect(await Promise.all(answers)).toEqual(Array.from({ length: 30 }, () => 204))
  expect(await cli.ended).toBe(0)
  expect(performance.now() - start).toBeLessThan(10_000)
  const store = await openSqlite({ file })
  let count = 0
  for await (const _ of store.scan({})) count++
  await store.close()
  expect(count).toBe(31)
})

/** A body of 64 MiB, as fast as it is taken; resolves to the answer, or to nothing if the connection was cut before one. */
const sendHuge = (url: string, headers: Record<string, string>) => new Promise<number | undefined>((resolve) => {
  const posting = request(`${url}/v1/events`, { method: 'POST', headers: { ...plain, ...headers } })
  let status: number | undefined
  posting.on('response', (answer) => { status = answer.statusCode; answer.resume() })
  posting.on('error', () => resolve(status)).on('close', () => resolve(status))
  const piece = Buffer.alloc(64 * 1024, 'x')
  let left = 1024
  const write = (): void => {
    while (left-- > 0) if (!posting.write(piece)) return void posting.once('drain', write)
    posting.end()
  }
  write()
})

it('reads 64 KiB of a body of 64 MiB, says so, and grows no larger by it', { timeout: 60_000 }, async () => {
  const cli = await startCli(['--database', `${aFolder()}/huge.sqlite`, '--site', 'portal.example'])
  const rss = () => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${cli.process.pid}/status`, 'utf8'))![1]) / 1024
  for (let n = 0; n < 50; n++) await send(cli.url, nthEvent(n))
  const before = rss()
  for (const headers of [{ 'content-length': `${64 * 1024 * 1024}` }, { 'transfer-encoding': 'chunked' }]) {
    const answers = await Promise.all([1, 2, 3].map(() => sendHuge(cli.url, headers)))
    expect(answers.filter((status) => status !== 413)).toEqual([])
  }
  expect(rss() - before).toBeLessThan(16)
  expect((await send(cli.url, nthEvent(99))).status).toBe(204)
})

it.each([
  [['--prot', '1'], /--prot/],
  [['--port', 'http'], /--port must be a whole number/],
  [['--port', '70000'], /--port must be a whole number from 0 to 65535/],
  [['--host', '0.0.0.0'], /plain http to other machines.*--behind-tls/],
  [['--site', 'https://www.example.com'], /--site must be a host name/],
  [['--allow-origin', 'www.example.com'], /--allow-origin must be an origin/],
  [['--database', 'mysql://db/x'], /--database must be a file or begin with postgres/],
  [['--account-key-file', '/nowhere/key'], /--account-key-file cannot be read/],
  [['sevre'], /"sevre" is no command: known are serve/],
  [['keys', 'add', '--role', 'boss'], /"boss" is no role/],
  [['keys', 'ad'], /keys takes add, list or revoke/],
  [['backup'], /backup takes one file/],
])('says of %j what is wrong, and exits with 2', async (args, message) => {
  const folder = aFolder()
  const { code, err, out } = await runCli(args, {}, folder)
  expect([code, out]).toEqual([2, ''])
  expect(err).toMatch(message)
  expect(readdirSync(folder)).toEqual([])
})

it('takes its options from variables too, and tells of a port that is taken', { timeout: 60_000 }, async () => {
  const folder = aFolder()
  mkdirSync(`${folder}/kept`)
  writeFileSync(`${folder}/key`, Buffer.alloc(32, 1).toString('base64'))
  const env = { IZIN_COLLECTOR_DATA: `${folder}/kept`, IZIN_COLLECTOR_SITE: 'portal.example, shop.example', IZIN_COLLECTOR_ACCOUNT_KEY_FILE: `${folder}/key` }
  const cli = await startCli([], env, folder)
  expect(cli.out()).toContain('portal.example, shop.example')
  expect((await send(cli.url, nthEvent(1))).status).toBe(204)
  expect(readdirSync(`${folder}/kept`)).toContain('izin-collector.sqlite')
  const taken = await runCli(['--port', new URL(cli.url).port], { IZIN_COLLECTOR_DATA: `${folder}/other` }, folder)
  expect([taken.code, taken.err]).toEqual([1, expect.stringContaining('is taken')])
})

it('makes, lists and ends keys, backs up while it runs, and restores where nothing is', { timeout: 60_000 }, async () => {
  const folder = aFolder()
  const cli = await startCli(['--site', 'portal.example'], {}, folder)
  for (let n = 0; n < 20; n++) await send(cli.url, nthEvent(n))
  const added = await runCli(['keys', 'add', '--role', 'stats', '--name', 'board', '--days', '30', '--for-site', 'portal.example'], {}, folder)
  expect(added.out).toMatch(/^izk_[A-Za-z0-9_-]{43}\n$/)
  const metrics = () => fetch(`${cli.url}/metrics?site=portal.example`, { headers: { via: 'x', authorization: `Bearer ${added.out.trim()}` } }).then(({ status }) => status)
  expect(await metrics()).toBe(200)
  const keys = (await runCli(['keys', 'list'], {}, folder)).out.trim().split('\n').map((line) => JSON.parse(line) as { id: string; name: string })
  expect(keys.map(({ name }) => name).sort()).toEqual(['board', 'first ingest key', 'first key'])
  expect((await runCli(['keys', 'revoke', keys.find(({ name }) => name === 'board')!.id], {}, folder)).code).toBe(0)
  expect((await runCli(['keys', 'revoke', 'nothing'], {}, folder)).code).toBe(1)
  expect(await metrics()).toBe(401)

  const backup = `${folder}/backup.sqlite`
  expect((await runCli(['backup', backup], {}, folder)).out).toBe(`20 events are in ${backup}\n`)
  expect(await runCli(['backup', backup], {}, folder)).toMatchObject({ code: 1, err: expect.stringContaining('is there already') })
  expect(await runCli(['restore', backup], {}, folder)).toMatchObject({ code: 1, err: expect.stringContaining('is there already') })
  cli.process.kill('SIGTERM')
  await cli.ended
  expect((await runCli(['restore', backup, '--data', `${folder}/new`])).out).toContain('20 events are in')
  const again = await startCli(['--data', `${folder}/new`, '--site', 'portal.example'])
  expect(again.out()).not.toContain('izk_')
  expect((await send(again.url, nthEvent(3))).status).toBe(204)

  const whole = readFileSync(backup)
  writeFileSync(`${folder}/damaged.sqlite`, whole.fill(0x5a, 8192, 20_000))
  writeFileSync(`${folder}/text.sqlite`, 'nothing of a database')
  for (const file of ['damaged', 'text', 'missing']) {
    const { code, err } = await runCli(['restore', `${folder}/${file}.sqlite`, '--data', `${folder}/third`])
    expect([code, err]).toEqual([1, expect.stringMatching(/no whole database|is not there/)])
  }
  expect(readdirSync(folder)).not.toContain('third')
})
