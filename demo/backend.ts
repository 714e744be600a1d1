import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { EventValidator } from './event-schema.js'
import type { EventStore } from './event-store.js'

const maxBytes = 64 * 1024
const maxEvents = 100

interface Rejected { readonly id: string; readonly code: string; readonly message: string }

export interface Switch { isDown(): boolean }

const readId = (value: unknown) =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : ''

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const readBatch = (body: unknown): readonly unknown[] | undefined =>
  typeof body === 'object' && body !== null && 'events' in body && Array.isArray(body.events) ? body.events : undefined

/** Receives consent events as a real collector does: validated, each id stored once, safe to send again. */
export const createBackend = (store: EventStore, validator: EventValidator, power: Switch) => {
  const take = async (value: unknown): Promise<'new' | 'duplicate' | Rejected> => {
    const id = readId(value)
    if (!validator.isEvent(value)) return { id, code: 'invalid', message: validator.why() }
    const outcome = await store.append(value)
    return outcome === 'conflict' ? { id, code: 'conflict', message: 'another event has this id' } : outcome
  }

  const takeAll = async (values: readonly unknown[]) => {
    const outcomes = await Promise.all(values.map(take))
    return {
      accepted: outcomes.filter((outcome) => outcome === 'new').length,
      duplicate: outcomes.filter((outcome) => outcome === 'duplicate').length,
      rejected: outcomes.filter((outcome) => typeof outcome === 'object'),
    }
  }

  const tooLarge = bodyLimit({ maxSize: maxBytes, onError: (c) => c.json({ code: 'too-large', maxBytes }, 413) })
  return new Hono()
    .post('/events', tooLarge, async (c) => {
      if (power.isDown()) return c.json({ code: 'unavailable' }, 503, { 'retry-after': '2' })
      const body = readJson(await c.req.text())
      if (body === undefined) return c.json({ code: 'not-json' }, 400)
      const batch = readBatch(body)
      if (batch && batch.length > maxEvents) return c.json({ code: 'too-large', maxEvents }, 413)
      if (batch) return c.json(await takeAll(batch))
      const outcome = await take(body)
      return typeof outcome === 'object' ? c.json(outcome, 422) : c.body(null, 204)
    })
    .get('/events/recent', (c) => c.json({ events: store.recent(50) }))
}
