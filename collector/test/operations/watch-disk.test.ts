import { expect, it, onTestFinished } from 'vitest'
import { freeIn, watchDisk } from '../../src/operations/watch-disk.js'
import { nthEvent } from '../a-consent-event.js'
import { runCli, startCli } from '../cli/start-cli.js'
import { aFolder, plain } from '../open-collector.js'

const silent = { info() {}, warn() {}, error() {} }

it('says when there is too little room and when there is enough again, once each', async () => {
  let bytes = 10
  let looks = 0
  const lines: unknown[] = []
  const free = async () => {
    looks++
    return bytes
  }
  const disk = await watchDisk(free, { floor: 10, every: 5, log: { ...silent, warn: (fields) => lines.push(fields) } })
  onTestFinished(() => disk.stop())
  expect(disk.isFull()).toBe(false)
  bytes = 9
  await expect.poll(() => disk.isFull()).toBe(true)
  const seen = looks
  await expect.poll(() => looks).toBeGreaterThan(seen + 2)
  bytes = 10
  await expect.poll(() => disk.isFull()).toBe(false)
  expect(lines).toEqual([{ isFull: true }, { isFull: false }])
})

it('finds out about a real disk, and holds nothing against one that it cannot', async () => {
  const free = freeIn(aFolder())
  expect(await free()).toBeGreaterThan(0)
  for (const [folder, floor, isFull] of [[aFolder(), Infinity, true], [aFolder(), 1, false], ['/nowhere', Infinity, false]] as const) {
    const disk = await watchDisk(freeIn(folder), { floor, log: silent })
    disk.stop()
    expect([folder, disk.isFull()]).toEqual([folder, isFull])
  }
})

it('of a served file takes nothing more, loses nothing that was taken, and lets it be read', { timeout: 60_000 }, async () => {
  const env = { IZIN_COLLECTOR_DATA: aFolder(), IZIN_COLLECTOR_SITE: 'portal.example' }
  const send = (url: string, n: number) => fetch(`${url}/v1/events`, { method: 'POST', headers: plain, body: JSON.stringify(nthEvent(n)) })
  const roomy = await startCli([], env)
  expect((await send(roomy.url, 1)).status).toBe(204)
  roomy.process.kill('SIGTERM')
  await roomy.ended
  const full = await startCli(['--keep-free', '999999999999'], env)
  const answer = await send(full.url, 2)
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, expect.stringMatching(/^[123]$/)])
  expect((await fetch(`${full.url}/readyz`)).status).toBe(503)
  expect((await runCli(['export', '--format', 'jsonl'], env)).out.trim().split('\n').map((line) => JSON.parse(line) as object)).toMatchObject([{ event: nthEvent(1) }])
})
