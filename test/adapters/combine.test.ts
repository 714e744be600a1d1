import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { exampleEvent } from '../../adapters/backend-contract.js'
import { all, filter, map, sample } from '../../adapters/backends/combine.js'
import type { BackendAdapter, ConsentEvent, SendContext } from '../../src/index.js'
import { createBackend, createBrowser, eventAt, openTab, refusal } from '../browser/outbox-stage.js'

const context: SendContext = { leaving: true, reject: () => {} }
const record = (more: Partial<BackendAdapter> = {}) => {
  const calls: { events: readonly ConsentEvent[]; context: SendContext }[] = []
  const backend: BackendAdapter = { name: 'inner', ...more, send: (events, given) => void calls.push({ events, context: given }) }
  return { backend, calls }
}
const isAccept = ({ action }: ConsentEvent) => action === 'accept_all'
const accept = exampleEvent()
const reject = exampleEvent({ action: 'reject_all' })

describe.each([
  ['filter', (backend: BackendAdapter) => filter(backend, () => true)],
  ['map', (backend: BackendAdapter) => map(backend, (event) => event)],
  ['sample', (backend: BackendAdapter) => sample(backend, 1)],
])('%s', (_name, wrap) => {
  it('keeps name and durability, and passes the context on', async () => {
    const { backend, calls } = record({ durable: false })
    const wrapped = wrap(backend)
    expect([wrapped.name, wrapped.durable]).toEqual(['inner', false])
    expect(wrap(record().backend).durable).toBe(true)
    await wrapped.send([accept], context)
    expect(calls[0]!.context).toBe(context)
  })

  it('lets counters through, where there are any', () => {
    const counted: unknown[] = []
    wrap({ ...record().backend, count: (counter) => void counted.push(counter) }).count?.({ type: 'shown' } as never)
    expect(counted).toEqual([{ type: 'shown' }])
    expect(wrap(record().backend)).not.toHaveProperty('count')
  })

  it('fails as the inner one fails, with the time it asks for', async () => {
    const error = refusal('Error', { retryAfter: 5 })
    const failing: BackendAdapter = { name: 'x', send: () => Promise.reject(error) }
    await expect(wrap(failing).send([accept], context)).rejects.toBe(error)
  })

  it('keeps an instance of a class working', async () => {
    class Mine implements BackendAdapter {
      readonly name = 'mine'
      readonly seen: string[] = []
      send(events: readonly ConsentEvent[]) {
        this.seen.push(...events.map(({ id }) => id))
      }
    }
    const mine = new Mine()
    await wrap(mine).send([accept], context)
    expect(mine.seen).toEqual([accept.id])
  })
})

describe('filter', () => {
  it('passes what is wanted, and does not call where nothing is', async () => {
    const { backend, calls } = record()
    const wrapped = filter(backend, isAccept)
    await wrapped.send([reject, accept], context)
    await wrapped.send([reject], context)
    expect(calls.map(({ events }) => events)).toEqual([[accept]])
  })

  it('lets nothing wait for ever that is filtered out', async () => {
    const browser = createBrowser()
    const backend = createBackend()
    const { outbox } = openTab(browser, [filter(backend, isAccept)])
    outbox.append(eventAt(browser.now(), { action: 'reject_all' }))
    await outbox.flush()
    expect([browser.keys(), backend.calls]).toEqual([[], []])
  })
})

describe('map', () => {
  it('changes what is sent and not what waits, and never the id', async () => {
    const { backend, calls } = record()
    await map(backend, (event) => ({ ...event, id: 'x', lang: 'und', ext: { shard: 2 } })).send([accept], context)
    expect(calls[0]!.events).toEqual([{ ...accept, lang: 'und', ext: { shard: 2 } }])
    expect(accept.lang).toBe('en')
  })
})

describe('sample', () => {
  const cids = Array.from({ length: 2_000 }, () => randomUUID())
  const taken = async (share: number, cids: readonly string[], chance?: (event: ConsentEvent) => number) => {
    const { backend, calls } = record()
    await sample(backend, share, chance).send(cids.map((cid) => exampleEvent({ cid })), context)
    return calls.flatMap(({ events }) => events.map(({ cid }) => cid))
  }

  it('takes about its share of the persons, the same ones each time, and of a greater share all of a smaller', async () => {
    const some = await taken(0.25, cids)
    expect(some.length / cids.length).toBeGreaterThan(0.2)
    expect(some.length / cids.length).toBeLessThan(0.3)
    expect(await taken(0.25, cids)).toEqual(some)
    const more = new Set(await taken(0.5, cids))
    expect(some.every((cid) => more.has(cid))).toBe(true)
  })

  it('takes all at 1 and none at 0', async () => {
    expect(await taken(1, cids)).toEqual(cids)
    expect(await taken(0, cids)).toEqual([])
  })

  it('asks the chance it is given', async () => {
    expect(await taken(0.5, ['a', 'b'], ({ cid }) => (cid === 'a' ? 0.4 : 0.5))).toEqual(['a'])
  })
})

describe('all', () => {
  it('is one list of several, each with its own name', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((name) => record({ name }).backend) as [BackendAdapter, BackendAdapter, BackendAdapter]
    expect(all(a, [b, c])).toEqual([a, b, c])
  })

  it('tries again only the one that failed', async () => {
    const browser = createBrowser()
    const [good, bad] = [createBackend(() => {}, { name: 'good' }), createBackend(() => Promise.reject(refusal('Error')), { name: 'bad' })]
    const open = () => openTab(browser, all(good, filter(bad, () => true)))
    const first = open()
    const event = eventAt(browser.now())
    first.outbox.append(event)
    await first.outbox.flush()
    await browser.advance(60_000)
    first.outbox.stop()
    bad.answer = () => {}
    await open().outbox.flush()
    expect(good.ids()).toEqual([event.id])
    expect(bad.ids()).toEqual(Array.from({ length: 6 }, () => event.id))
    expect(browser.keys()).toEqual([])
  })
})
