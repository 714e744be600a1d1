import { parseJson } from './parse-json.js'

export const requestBytes = 64 * 1024
export const requestEvents = 100
/** A list of events with objects in them, and one to spare for what a later minor version may bring. */
const deepest = 5

export type Read =
  | { readonly one: unknown }
  | { readonly many: readonly unknown[] }
  | { readonly status: 400 | 413 | 422; readonly code: string }

const envelopeNames = ['v', 'sent', 'events']

const isEnvelope = (value: object) => Object.keys(value).every((name) => envelopeNames.includes(name)) && 'v' in value && value.v === 1

/** One event, or the events of `{ v, sent, events }`, not looked into. `sent` is the sender's clock and is not needed. */
export const readRequest = (text: string): Read => {
  const body = parseJson(text, deepest)
  if (body === undefined) return { status: 400, code: 'not-json' }
  if (typeof body !== 'object' || body === null || !Object.hasOwn(body, 'events')) return { one: body }
  const { events } = body as { events: unknown }
  if (!Array.isArray(events) || events.length === 0 || !isEnvelope(body)) return { status: 422, code: 'invalid' }
  return events.length > requestEvents ? { status: 413, code: 'too-many' } : { many: events }
}
