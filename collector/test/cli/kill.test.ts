import { expect, it } from 'vitest'
import type { ConsentEvent } from '../../src/store/port.js'
import { openSqlite } from '../../src/store/sqlite/open-sqlite.js'
import { nthEvent } from '../a-consent-event.js'
import { aFolder, plain } from '../open-collector.js'
import { startCli } from './start-cli.js'

const rounds = 10
const senders = 16

/** Sends what waits and then what is new, until the server is dead or nothing is left; what was acknowledged is taken off. */
const load = async (url: string, waiting: Map<string, ConsentEvent>, acknowledged: Set<string>, next: () => ConsentEvent | undefined) => {
  const resend = [...waiting.values()]
  const sender = async () => {
    for (;;) {
      const event = resend.pop() ?? next()
      if (!event) return
      waiting.set(event.id, event)
      const answer = await fetch(`${url}/v1/events`, { method: 'POST', headers: plain, body: JSON.stringify(event) }).catch(() => undefined)
      if (answer?.status === 204) {
        acknowledged.add(event.id)
        waiting.delete(event.id)
      } else if (!answer) return
    }
  }
  await Promise.all(Array.from({ length: senders }, sender))
}

const idsIn = async (file: string) => {
  const store = await openSqlite({ file })
  const ids: string[] = []
  for await (const { event } of store.scan({})) ids.push(event.id)
  await store.close()
  return ids
}

it('loses nothing it acknowledged and doubles nothing, killed ten times in mid-load', { timeout: 120_000 }, async () => {
  const file = `${aFolder()}/killed.sqlite`
  const args = ['--database', file, '--site', 'portal.example', '--limit-network', '0', '--limit-site', '0', '--limit-day', '0']
  const [waiting, acknowledged] = [new Map<string, ConsentEvent>(), new Set<string>()]
  let made = 0
  const next = () => nthEvent(made++)
  for (let round = 0; round < rounds; round++) {
    const cli = await startCli(args)
    setTimeout(() => cli.process.kill('SIGKILL'), 100 + round * 37)
    await load(cli.url, waiting, acknowledged, next)
    expect(await cli.ended).toBe('SIGKILL')
  }
  const kept = new Set(await idsIn(file))
  expect([...acknowledged].filter((id) => !kept.has(id))).toEqual([])

  const last = await startCli(args)
  await load(last.url, waiting, acknowledged, () => undefined)
  last.process.kill('SIGTERM')
  expect(await last.ended).toBe(0)
  const ids = await idsIn(file)
  expect(ids.length).toBeGreaterThan(rounds)
  expect(new Set(ids).size).toBe(ids.length)
  expect([...ids].sort()).toEqual([...acknowledged].sort())
})
