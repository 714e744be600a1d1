import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { checkBackend, exampleEvent, type BackendUnderTest } from '../../adapters/backend-contract.js'
import { filter, map, sample } from '../../adapters/backends/combine.js'
import { consoleBackend } from '../../adapters/backends/console.js'
import { dataLayer } from '../../adapters/backends/data-layer.js'
import { fromFunction } from '../../adapters/backends/function.js'
import { http } from '../../adapters/backends/http.js'
import { matomo } from '../../adapters/backends/matomo.js'
import { memory } from '../../adapters/backends/memory.js'
import { posthog } from '../../adapters/backends/posthog.js'
import { rudderstack } from '../../adapters/backends/rudderstack.js'
import { segment } from '../../adapters/backends/segment.js'
import { snowplow } from '../../adapters/backends/snowplow.js'
import type { BackendAdapter, ConsentEvent } from '../../src/index.js'

/** A collector: takes, drops the connection or answers 503, or refuses with 422. */
const stored = new Set<string>()
let mood: 'take' | 'drop' | 'refuse' = 'take'
let drops = 0
let url = ''
let server: Server
beforeAll(async () => {
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (part: Buffer) => { body += part.toString() })
    request.on('end', () => {
      const value = JSON.parse(body) as ConsentEvent & { events?: ConsentEvent[] }
      if (mood === 'refuse') return response.writeHead(422).end()
      if (mood === 'drop') return drops++ % 2 ? response.writeHead(503).end() : request.socket.destroy()
      ;(value.events ?? [value]).forEach(({ id }) => stored.add(id))
      return response.writeHead(204).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})
afterAll(() => new Promise((resolve) => {
  server.closeAllConnections()
  server.close(resolve)
}))

beforeEach(() => {
  for (const [name, methods] of [['analytics', ['track']], ['posthog', ['capture']], ['rudderanalytics', ['track']], ['_paq', ['push']]] as const) {
    vi.stubGlobal(name, Object.fromEntries(methods.map((method) => [method, () => {}])))
  }
  vi.stubGlobal('snowplow', () => {})
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const overHttp = (wrap: (backend: BackendAdapter) => BackendAdapter = (backend) => backend): BackendUnderTest => ({
  create: () => wrap(http({ url })),
  received: () => [...stored],
  behave: (how) => void (mood = how),
})
const inMemory = (): BackendUnderTest => {
  const backend = memory()
  return { create: () => backend, received: () => backend.events.map(({ id }) => id) }
}
const called: string[] = []

// REC-08: one contract for all.
it.each<[string, BackendUnderTest]>([
  ['http', overHttp()],
  ['filter', overHttp((backend) => filter(backend, () => true))],
  ['map', overHttp((backend) => map(backend, (event) => ({ ...event, lang: 'und' })))],
  ['sample', overHttp((backend) => sample(backend, 1))],
  ['memory', inMemory()],
  ['function', { create: () => fromFunction(({ id }) => called.push(id)), received: () => called }],
  ['console', { create: () => consoleBackend({ log: () => {} }) }],
  ['data-layer', { create: () => dataLayer({ name: 'layerOfThisTest' }) }],
  ['segment', { create: () => segment() }],
  ['posthog', { create: () => posthog() }],
  ['rudderstack', { create: () => rudderstack() }],
  ['snowplow', { create: () => snowplow() }],
  ['matomo', { create: () => matomo() }],
])('%s keeps the contract', async (name, backend) => {
  expect(await checkBackend(backend)).toEqual([])
  expect(backend.create().durable ?? true).toBe(/^(http|filter|map|sample)$/.test(name))
})

describe('the check', () => {
  const here = () => {
    const seen = new Set<string>()
    let how = 'take'
    return {
      take: (events: readonly ConsentEvent[]) => events.forEach(({ id }) => seen.add(id)),
      get how() {
        return how
      },
      hooks: { received: () => [...seen], behave: (next: string) => void (how = next), patience: 50 },
    }
  }
  const refusal = (name: string) => Object.assign(new Error('no'), { name })
  /** A right one, to be spoiled. */
  const right = (other: ReturnType<typeof here>): BackendAdapter => ({
    name: 'right',
    async send(events) {
      await Promise.resolve()
      if (other.how === 'drop') throw refusal('Error')
      if (other.how === 'refuse') throw refusal('PermanentError')
      other.take(events)
    },
  })
  const find = (spoil: (backend: BackendAdapter, other: ReturnType<typeof here>) => BackendAdapter) => {
    const other = here()
    return checkBackend({ ...other.hooks, create: () => spoil(right(other), other) })
  }

  it('finds nothing wrong with a right one', async () => {
    expect(await find((backend) => backend)).toEqual([])
  })

  let count = 0
  it.each<[string, (backend: BackendAdapter, other: ReturnType<typeof here>) => BackendAdapter, RegExp]>([
    ['has no name', (backend) => ({ ...backend, name: '' }), /its name must be 1 to 64/],
    ['has another name each time', (backend) => ({ ...backend, name: `b${++count}` }), /the same each time/],
    ['is durable in a word', (backend) => ({ ...backend, durable: 'yes' as never }), /durable must be/],
    ['never answers', (backend) => ({ ...backend, send: () => new Promise(() => {}) }), /one event: must be taken, but it never answered/],
    ['changes the event', (backend) => ({ ...backend, send: (events, context) => {
      (events[0] as { lang: string }).lang = 'xx'
      return backend.send(events, context)
    } }), /must be taken, but it was rejected: TypeError/],
    ['takes the first of several only', (backend) => ({ ...backend, send: (events, context) => backend.send(events.slice(0, 1), context) }),
      /several events: it resolved, but/],
    ['resolves before it has sent', (backend) => ({ ...backend, send: (events, context) => void setTimeout(() => backend.send(events, context), 20) }),
      /one event: it resolved, but the events have not arrived/],
    ['swallows failures', (backend) => ({ ...backend, send: async (events, context) => {
      try {
        await backend.send(events, context)
      } catch { /* gone */ }
    } }), /1 dropped: must reject/],
    ['gives up at the first failure', (backend) => ({ ...backend, send: async (events, context) => {
      try {
        await backend.send(events, context)
      } catch {
        throw refusal('PermanentError')
      }
    } }), /1 dropped: must reject, to be tried again, but it refused for good/],
    ['tries for ever what is refused', (backend) => ({ ...backend, send: async (events, context) => {
      try {
        await backend.send(events, context)
      } catch {
        throw refusal('Error')
      }
    } }), /refused for good: must throw/],
    ['refuses what it has taken', (backend) => ({ ...backend, send: (events, context) => {
      context.reject(events[0]!.id, 'why not')
      return backend.send(events, context)
    } }), /reject\(\) was called of what was taken/],
    ['does nothing when the page leaves', (backend) => ({ ...backend, send: (events, context) => (context.leaving ? undefined : backend.send(events, context)) }),
      /of a page that is leaving: it resolved, but/],
    ['does one thing at a time', (backend, other) => ({ ...backend, send: async (events, context) => {
      if (Object.hasOwn(other, 'busy')) throw refusal('Error')
      Object.assign(other, { busy: true })
      await new Promise((resolve) => setTimeout(resolve, 5))
      delete (other as { busy?: true }).busy
      return backend.send(events, context)
    } }), /two sends at once/],
  ])('finds one that %s', async (_what, spoil, finding) => {
    expect((await find(spoil)).join('\n')).toMatch(finding)
  })

  it('sends events that are valid by the schema, each with its own id', () => {
    const schema = JSON.parse(readFileSync('src/core/event.schema.json', 'utf8')) as AnySchemaObject
    const isValid = new Ajv2020({ allErrors: true }).compile(schema)
    const events = Array.from({ length: 300 }, () => exampleEvent())
    for (const event of events) expect(isValid(event), JSON.stringify(isValid.errors)).toBe(true)
    expect(new Set(events.map(({ id }) => id)).size).toBe(300)
  })
})
