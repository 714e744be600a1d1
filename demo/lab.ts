import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { EventStore } from './event-store.js'
import type { RequestLog } from './request-log.js'

/** The backend's power switch, for showing what happens while it is down. */
export const createPower = () => {
  let down = false
  return { isDown: () => down, set(value: boolean) { down = value } }
}
export type Power = ReturnType<typeof createPower>

const heartbeat = 15_000

/** What the Lab panel listens to, and its two switches. */
export const createLab = (log: RequestLog, store: EventStore, power: Power) =>
  new Hono()
    .get('/stream', (c) => streamSSE(c, async (stream) => {
      const send = (event: string, value: unknown) => stream.writeSSE({ event, data: JSON.stringify(value) })
      const stops = [
        log.subscribe((request) => void send('request', request)),
        store.subscribe((event) => void send('stored', event)),
      ]
      stream.onAbort(() => stops.forEach((stop) => stop()))
      await send('hello', { requests: log.all(), events: store.recent(20), down: power.isDown() })
      while (!stream.aborted) {
        await stream.sleep(heartbeat)
        await send('alive', {})
      }
    }))
    .get('/events', (c) => c.json({ events: store.recent(50) }))
    .get('/requests', (c) => c.json({ requests: log.all() }))
    .post('/clear', (c) => {
      log.clear()
      return c.body(null, 204)
    })
    .post('/backend', async (c) => {
      const { down } = await c.req.json<{ down?: unknown }>()
      power.set(down === true)
      return c.json({ down: power.isDown() })
    })
