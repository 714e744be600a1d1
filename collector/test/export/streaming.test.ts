import { once } from 'node:events'
import { createServer, get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { StoreError, type Store, type StoredEvent } from '../../src/store/port.js'
import { firstMoment, nthEvent } from '../a-consent-event.js'
import { startCollector, type TestCollector } from '../a-collector.js'

/** How far the store was read, and whether it was left. */
interface Watch {
  read: number
  left: number
}

const total = 50_000

/** The real store, with a scan of many events that are made as they are asked for, so that only what streams is looked at. */
const withMany = (watch: Watch, breakAt = Infinity) => (store: Store): Store => ({
  ...store,
  async *scan() {
    try {
      for (let n = 0; n < total; n++) {
        if (n === breakAt) throw new StoreError('gone')
        if (n % 500 === 0) await new Promise((resolve) => setImmediate(resolve))
        watch.read++
        yield { event: nthEvent(n), received: firstMoment + n } satisfies StoredEvent
      }
    } finally {
      watch.left++
    }
  },
})

let collector: TestCollector
const stops: (() => unknown)[] = []
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()))
  await collector.end()
})

const start = async (breakAt?: number) => {
  const watch = { read: 0, left: 0 }
  collector = await startCollector({ wrap: withMany(watch, breakAt) })
  const server = createServer(collector.collector.listener).listen(0, '127.0.0.1')
  stops.push(() => server.close())
  await once(server, 'listening')
  const authorization = `Bearer ${await collector.addKey(['export'])}`
  const open = async (format: string): Promise<IncomingMessage> => {
    const request = get({ port: (server.address() as AddressInfo).port, path: `/v1/export?format=${format}`, headers: { authorization } })
    request.on('error', () => {})
    return (await once(request, 'response'))[0] as IncomingMessage
  }
  return { watch, open }
}

const lastEntry = async () => (await collector.accesses())[0]!

describe('the body of an export', () => {
  it('is made only as fast as it is read', async () => {
    const { watch, open } = await start()
    const answer = await open('csv')
    await once(answer, 'readable')
    let before = -1
    // Until nothing more is read: what the sockets hold is full.
    while (watch.read !== before) {
      before = watch.read
      await new Promise((resolve) => setTimeout(resolve, 150))
    }
    expect(watch.read).toBeLessThan(total / 2)
    let bytes = 0
    for await (const chunk of answer) bytes += (chunk as Buffer).length
    expect(watch).toEqual({ read: total, left: 1 })
    expect(bytes).toBeGreaterThan(total * 200)
    expect(await lastEntry()).toMatchObject({ action: 'export-end', rows: total })
  })

  it.each(['csv', 'jsonl'])('as %s lets go of the store when its reader goes', async (format) => {
    const { watch, open } = await start()
    const answer = await open(format)
    await once(answer, 'readable')
    answer.destroy()
    await expect.poll(() => watch.left, { timeout: 10_000 }).toBe(1)
    expect(watch.read).toBeLessThan(total)
    await expect.poll(lastEntry).toMatchObject({ action: 'export-end', rows: watch.read, reason: 'broken-off' })
  })

  it('as PDF is counted no further when its reader goes', async () => {
    const { watch, open } = await start()
    const answer = await open('pdf')
    answer.destroy()
    await expect.poll(() => watch.left, { timeout: 10_000 }).toBe(1)
    expect(watch.read).toBeLessThan(total)
    await expect.poll(lastEntry).toMatchObject({ action: 'export-end', reason: 'broken-off' })
  })

  it('is broken off, not ended, when the store goes', async () => {
    const { watch, open } = await start(total / 2)
    const answer = await open('csv')
    await expect((async () => { for await (const _ of answer); })()).rejects.toThrow()
    expect(watch.left).toBe(1)
    expect(await lastEntry()).toMatchObject({ action: 'export-end', rows: total / 2, reason: 'broken-off' })
  })

  it('is 503 when the store is gone from the start', async () => {
    const { open } = await start(0)
    const answer = await open('csv')
    expect(answer.statusCode).toBe(503)
    expect(answer.headers['retry-after']).toMatch(/^[123]$/)
    answer.resume()
  })
})
