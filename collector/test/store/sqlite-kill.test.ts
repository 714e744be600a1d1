import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { openSqlite } from '../../src/store/sqlite/open-sqlite.js'
import { nthEvent } from '../a-consent-event.js'
import { collect } from './contract/a-site.js'

const script = fileURLToPath(new URL('append-until-killed.ts', import.meta.url))
const kills = 10

/** Numbers of the events that were acknowledged before the process died, at some moment in mid-load. */
const appendAndKill = async (file: string, first: number, acknowledgements: number): Promise<number[]> => {
  const child = spawn(process.execPath, ['--import', 'tsx', script, file, String(first)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const exited = once(child, 'exit')
  const numbers: number[] = []
  for await (const line of createInterface(child.stdout)) {
    const [start, length, allNew] = line.split(' ')
    expect(allNew).toBe('true')
    for (let n = 0; n < Number(length); n += 1) numbers.push(Number(start) + n)
    if (numbers.length >= acknowledgements * Number(length)) child.kill('SIGKILL')
  }
  expect((await exited)[1]).toBe('SIGKILL')
  return numbers
}

it('has lost nothing that it acknowledged and stored nothing twice when its process is killed ten times in mid-load', { timeout: 120_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'izin-kill-'))
  const file = join(folder, 'events.db')
  const acknowledged: number[] = []
  for (let kill = 0; kill < kills; kill += 1) acknowledged.push(...await appendAndKill(file, kill * 100_000, 3 + kill * 2))

  const store = await openSqlite({ file })
  const found = (await collect(store.scan({}))).map(({ event: { id } }) => id)
  const lost = acknowledged.filter((n) => !found.includes(nthEvent(n).id))
  expect(acknowledged.length).toBeGreaterThan(kills * 8 * 3)
  expect(lost).toEqual([])
  expect(new Set(found).size).toBe(found.length)
  expect(await store.stats({ by: [] })).toEqual([{ count: found.length }])
  // All that was sent is sent again: what was not acknowledged is stored once as well.
  const again = acknowledged.concat(acknowledged.map((n) => n + 16)).map((n) => ({ event: nthEvent(n, { ext: { decideMs: 1000 } }), received: 1 }))
  const outcomes = await store.append(again)
  expect(outcomes.slice(0, acknowledged.length).every((outcome) => outcome === 'duplicate')).toBe(true)
  expect(await store.stats({ by: [] })).toEqual([{ count: new Set([...found, ...again.map(({ event }) => event.id)]).size }])
  await store.close()
  await rm(folder, { recursive: true })
})
