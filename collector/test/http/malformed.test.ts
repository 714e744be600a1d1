import fc from 'fast-check'
import { expect, it } from 'vitest'
import { aConsentEvent, nthEvent } from '../a-consent-event.js'
import { openCollector, plain } from '../open-collector.js'

const whole = JSON.stringify(aConsentEvent())
const names = Object.keys(aConsentEvent())

/** A field that is gone, or holds something else. */
const bent = fc.tuple(fc.constantFrom(...names), fc.oneof(
  fc.constant(undefined), fc.jsonValue({ maxDepth: 3 }), fc.string({ unit: 'binary' }), fc.constantFrom(-1, 1e308, '__proto__', [], {}, '\0', '\ud800'),
)).map(([name, value]) => JSON.stringify({ ...aConsentEvent(), [name]: value }))
/** Text with a hole, a doubled part or a foreign letter in it. */
const torn = fc.tuple(fc.nat(whole.length), fc.nat(40), fc.string({ unit: 'binary', maxLength: 6 }))
  .map(([at, length, text]) => whole.slice(0, at) + text + whole.slice(at + length))
const doubled = fc.nat(whole.length).map((at) => whole.slice(0, at) + whole)
const bytes = fc.uint8Array({ maxLength: 400 })
const anything = fc.oneof(fc.json(), fc.string({ unit: 'binary', maxLength: 300 }))
const bundled = fc.array(fc.oneof(bent, torn), { maxLength: 4 }).map((parts) => `{"v":1,"events":[${parts.join()}]}`)
const nested = fc.tuple(fc.constantFrom('[', '{"a":', '{"v":1,"events":['), fc.integer({ min: 1, max: 5000 })).map(([open, times]) => open.repeat(times))

const malformed = fc.oneof(bent, torn, doubled, bytes, anything, bundled, nested)

it('answers 10,000 malformed bodies with 4xx, and lives', async () => {
  const { ask, post, stored } = await openCollector({ limits: { perNetwork: 0, perSite: 0 } })
  const bodies = fc.sample(malformed, 10_000)
  const statuses = new Map<number, number>()
  const send = async (body: string | Uint8Array) => {
    const answer = await ask('/v1/events', { method: 'POST', headers: plain, body: body as string })
    // A batch is told part by part; what is malformed in it is rejected. A change that changes nothing leaves an event whole.
    const isWhole = answer.status === 204 || (answer.status === 200 && ((await answer.json()) as { rejected: unknown[] }).rejected.length === 0)
    if (!isWhole) statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)
  }
  for (let start = 0; start < bodies.length; start += 250) await Promise.all(bodies.slice(start, start + 250).map(send))
  expect([...statuses.keys()].filter((status) => status !== 200 && (status < 400 || status > 499))).toEqual([])
  expect([...statuses.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(9000)
  // Of an id of its own: one of the bent ones may have been whole, with another language, and holds the other id.
  expect((await post(nthEvent(10_001))).status).toBe(204)
  for (const event of await stored()) expect(event.site).toBe('portal.example')
})
