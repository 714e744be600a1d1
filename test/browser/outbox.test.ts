import { describe, expect, it } from 'vitest'
import type { OutboxPage } from '../../src/browser/outbox/outbox-page.js'
import type { ConsentEvent } from '../../src/core/types.js'
import { createBackend, createBrowser, eventAt, openTab, refusal, settle } from './outbox-stage.js'

const down = () => Promise.reject(refusal('Error'))
const forGood = () => Promise.reject(refusal('PermanentError'))
const keyOf = (event: ConsentEvent, backend = 'http') => `izin:o:${backend}:${event.id}`
const deadKeyOf = (event: ConsentEvent) => keyOf(event, 'http:dead')

const start = (...answer: Parameters<typeof createBackend>) => {
  const browser = createBrowser()
  const backend = createBackend(...answer)
  return { browser, backend, ...openTab(browser, [backend]), newEvent: (more = {}) => eventAt(browser.now(), more) }
}

describe('writing ahead', () => {
  it('keeps the event in storage before append returns, one key a backend', () => {
    const { browser, outbox, newEvent, backend } = start()
    const event = newEvent()
    outbox.append(event)
    expect(browser.keys()).toEqual([keyOf(event)])
    expect(JSON.parse(browser.storage[keyOf(event)]!)).toEqual(event)
    expect(backend.calls).toEqual([])
  })

  it('forgets it only when the backend has it', async () => {
    let deliver = () => {}
    const { browser, outbox, newEvent } = start(() => new Promise<void>((resolve) => { deliver = resolve }))
    outbox.append(newEvent())
    const sent = outbox.flush()
    await settle()
    expect(browser.keys()).toHaveLength(1)
    deliver()
    await sent
    expect(browser.keys()).toEqual([])
  })

  it('carries on in memory where storage is full', async () => {
    const { browser, outbox, newEvent, backend } = start()
    browser.state.quota = true
    const event = newEvent()
    outbox.append(event)
    expect(browser.keys()).toEqual([])
    await outbox.flush()
    await outbox.flush()
    expect(backend.ids()).toEqual([event.id])
  })

  it('carries on in memory where storage throws at its mention, and tries again after an error', async () => {
    const { browser, outbox, newEvent, backend, errors } = start(down)
    browser.state.blocked = true
    const event = newEvent()
    outbox.append(event)
    await outbox.flush()
    backend.answer = () => {}
    await browser.advance(2_000)
    expect(backend.ids()).toEqual([event.id, event.id])
    expect(errors).toEqual([])
  })

  it('sends once a page what storage will not forget', async () => {
    const { browser, outbox, newEvent, backend } = start()
    const event = newEvent()
    outbox.append(event)
    Object.defineProperty(browser.storage, keyOf(event), { configurable: false })
    await outbox.flush()
    await outbox.flush()
    expect(backend.ids()).toEqual([event.id])
  })
})

describe('finding', () => {
  it('sends on start what an earlier page left, in the order of ids', async () => {
    const browser = createBrowser()
    const first = openTab(browser, [createBackend(down)])
    const events = [eventAt(browser.now() + 5, { seq: 1 }), eventAt(browser.now())]
    events.forEach(first.outbox.append)
    first.page.crash()
    const backend = createBackend()
    await openTab(browser, [backend]).outbox.flush()
    expect(backend.calls).toEqual([{ ids: [events[1]!.id, events[0]!.id], leaving: false }])
    expect(browser.keys()).toEqual([])
  })

  it('drops an unreadable entry, says so, and sends the rest', async () => {
    const { browser, outbox, newEvent, backend, errors } = start()
    const events = ['{"v":1', 'null', '"text"', '{"id":"another"}'].map((text) => {
      const event = newEvent()
      browser.storage.setItem(keyOf(event), text)
      return event
    })
    const good = newEvent()
    outbox.append(good)
    await outbox.flush()
    expect(backend.ids()).toEqual([good.id])
    expect(errors.map(({ where }) => where)).toEqual(events.map(() => 'outbox'))
    expect(browser.keys()).toEqual([])
  })

  it('leaves what waits for a backend this page does not know, until 30 days are over', async () => {
    const browser = createBrowser()
    const event = eventAt(browser.now())
    openTab(browser, [createBackend(down, { name: 'old' })]).outbox.append(event)
    const { outbox, errors } = openTab(browser, [createBackend()])
    await outbox.flush()
    await browser.advance(29 * 86_400_000)
    await outbox.flush()
    expect(browser.keys()).toEqual([keyOf(event, 'old')])
    await browser.advance(2 * 86_400_000)
    await outbox.flush()
    expect(browser.keys()).toEqual([])
    expect(errors).toEqual([])
  })

  it('touches no key of anyone else', async () => {
    const { browser, outbox } = start()
    browser.storage.setItem('izin', 'x')
    browser.storage.setItem('other:izin:o:http:1', 'x')
    await outbox.flush()
    expect(browser.keys()).toEqual(['izin', 'other:izin:o:http:1'])
  })

  it('does not confuse a backend with one whose name begins alike', async () => {
    const browser = createBrowser()
    const [short, long] = [createBackend(), createBackend(down, { name: 'http:eu' })]
    const event = eventAt(browser.now())
    openTab(browser, [long]).outbox.append(event)
    await openTab(browser, [short]).outbox.flush()
    expect(short.calls).toEqual([])
    expect(browser.keys()).toEqual([keyOf(event, 'http:eu')])
  })
})

describe('answers', () => {
  it('sends at most 20 events and 16 KB a request', async () => {
    const { outbox, newEvent, backend } = start()
    Array.from({ length: 45 }, (_, seq) => outbox.append(newEvent({ seq })))
    await outbox.flush()
    expect(backend.calls.map(({ ids }) => ids.length)).toEqual([20, 20, 5])
    const ext = { text: 'x'.repeat(6_000) }
    Array.from({ length: 3 }, (_, seq) => outbox.append(newEvent({ seq, ext })))
    await outbox.flush()
    expect(backend.calls.slice(3).map(({ ids }) => ids.length)).toEqual([2, 1])
    // Too large for any other, and whether it is too large for a backend the backend says.
    outbox.append(newEvent({ seq: 4, ext: { text: 'x'.repeat(70_000) } }))
    await outbox.flush()
    expect(backend.calls).toHaveLength(6)
  })

  it('never sends again what is refused for good, and says which', async () => {
    const { browser, outbox, newEvent, backend, errors } = start(forGood)
    const event = newEvent()
    outbox.append(event)
    await outbox.flush()
    await browser.advance(600_000)
    expect(backend.ids()).toEqual([event.id])
    expect(browser.keys()).toEqual([deadKeyOf(event)])
    expect(errors).toEqual([{ where: 'backend http', error: new Error(`${event.id} refused`) }])
  })

  it('keeps the last five that are refused for good, apart, for 30 days', async () => {
    const { browser, outbox, newEvent, backend } = start(forGood)
    const events = Array.from({ length: 7 }, (_, seq) => newEvent({ seq }))
    events.forEach(outbox.append)
    await outbox.flush()
    expect(browser.keys()).toEqual(events.slice(2).map(deadKeyOf))
    expect(JSON.parse(browser.storage[deadKeyOf(events[6]!)]!)).toEqual(events[6])
    const calls = backend.calls.length
    await openTab(browser, [backend]).outbox.flush()
    expect(backend.calls).toHaveLength(calls)
    await browser.advance(31 * 86_400_000)
    await outbox.flush()
    expect(browser.keys()).toEqual([])
  })

  it('keeps nothing by a refusal of what was not sent', async () => {
    const { browser, outbox, newEvent, backend, errors } = start()
    backend.answer = (_sent, { reject }) => reject('another', 'no')
    outbox.append(newEvent())
    await outbox.flush()
    expect(browser.keys()).toEqual([])
    expect(errors).toHaveLength(1)
  })

  it('loses no neighbour to one event that is refused for good', async () => {
    const { browser, outbox, newEvent, backend, errors } = start()
    const events = Array.from({ length: 4 }, (_, seq) => newEvent({ seq }))
    const stored = new Set<string>()
    backend.answer = async (sent) => {
      if (sent.some(({ id }) => id === events[1]!.id)) return forGood()
      sent.forEach(({ id }) => stored.add(id))
    }
    events.forEach(outbox.append)
    await outbox.flush()
    expect([...stored]).toEqual([events[0]!.id, events[2]!.id, events[3]!.id])
    expect(errors).toHaveLength(1)
    expect(browser.keys()).toEqual([deadKeyOf(events[1]!)])
  })

  it('takes one rejected event of a batch for dead and the others for delivered', async () => {
    const { browser, outbox, newEvent, backend, errors } = start()
    const [bad, good] = [newEvent(), newEvent({ seq: 1 })]
    backend.answer = (_sent, { reject }) => reject(bad.id, 'unknown-site')
    outbox.append(bad)
    outbox.append(good)
    await outbox.flush()
    expect(browser.keys()).toEqual([deadKeyOf(bad)])
    expect(errors.map(({ error }) => (error as Error).cause)).toEqual(['unknown-site'])
    expect(backend.calls).toHaveLength(1)
  })

  it('treats a backend that throws at once, or throws nothing, like one that rejects', async () => {
    const browser = createBrowser()
    const answers = [new Error('no'), undefined, null, 'text']
    const thrown = answers.map((error, index) => ({ name: `b${index}`, send: () => { throw error } }))
    const { outbox } = openTab(browser, thrown)
    outbox.append(eventAt(browser.now()))
    await outbox.flush()
    expect(browser.keys()).toHaveLength(4)
    expect(browser.countTimers()).toBe(4)
  })
})

describe('retrying', () => {
  it('waits up to 2, 4, 8 and 16 seconds, each time by chance, and stops after five tries', async () => {
    const { browser, outbox, newEvent, backend, errors } = start(down)
    outbox.append(newEvent())
    await outbox.flush()
    const waits: number[] = []
    for (let clock = 0, seen = 1; clock < 60_000; clock += 100) {
      await browser.advance(100)
      if (backend.calls.length > seen) waits.push(clock + 100)
      seen = backend.calls.length
    }
    // Chance is 128/255, so each wait is a little more than half of its longest.
    expect(waits).toEqual([1_100, 3_100, 7_100, 15_100])
    expect(backend.calls).toHaveLength(5)
    expect(errors).toHaveLength(1)
    expect(browser.keys()).toHaveLength(1)
  })

  it('spreads over the whole interval', async () => {
    for (const [chance, before, after] of [[0, 0, 1], [1, 1_999, 2_000]] as const) {
      const browser = createBrowser()
      const backend = createBackend(down)
      const { outbox } = openTab(browser, [backend], () => chance)
      outbox.append(eventAt(browser.now()))
      await outbox.flush()
      if (before) await browser.advance(before)
      const early = backend.calls.length
      backend.answer = () => {}
      await browser.advance(after)
      expect(backend.calls.length).toBeGreaterThan(chance ? early : 1)
      expect(chance ? early : 1).toBe(1)
    }
  })

  it('obeys the time a backend asks for, leaving or not', async () => {
    const { browser, outbox, newEvent, backend, page } = start(() => Promise.reject(refusal('Error', { retryAfter: 60_000 })))
    outbox.append(newEvent())
    await outbox.flush()
    await browser.advance(59_000)
    page.fire('pagehide')
    outbox.append(newEvent({ seq: 1 }))
    await outbox.flush()
    expect(backend.calls).toHaveLength(1)
    backend.answer = () => {}
    await browser.advance(3_000)
    expect(backend.calls).toHaveLength(2)
    expect(browser.keys()).toEqual([])
  })

  it.each([NaN, -1e12, Infinity, 1e15, 'soon'])('is not led astray by a retry time of %s', async (retryAfter) => {
    const { browser, outbox, newEvent, backend } = start(() => Promise.reject(refusal('Error', { retryAfter })))
    outbox.append(newEvent())
    await outbox.flush()
    await browser.advance(500)
    expect(backend.calls).toHaveLength(1)
    await browser.advance(86_403_000)
    expect(backend.calls.length).toBeGreaterThan(1)
  })

  it('begins again when the network is back, and with the next decision', async () => {
    const { browser, outbox, newEvent, backend, page } = start(down)
    outbox.append(newEvent())
    await outbox.flush()
    await browser.advance(100_000)
    expect(backend.calls).toHaveLength(5)
    page.fire('pagehide')
    await settle()
    expect(backend.calls).toHaveLength(5)
    page.fire('online')
    await settle()
    expect(backend.calls).toHaveLength(6)
    backend.answer = () => {}
    outbox.append(newEvent({ seq: 1 }))
    await outbox.flush()
    expect(browser.keys()).toEqual([])
  })

  it('counts the tries anew after a delivery', async () => {
    const { browser, outbox, newEvent, backend, page } = start(down)
    outbox.append(newEvent())
    await outbox.flush()
    await browser.advance(3_500)
    expect(backend.calls).toHaveLength(3)
    backend.answer = () => {}
    page.fire('pagehide')
    await settle()
    expect(browser.keys()).toEqual([])
    backend.answer = down
    outbox.append(newEvent({ seq: 1 }))
    page.fire('pagehide')
    await browser.advance(60_000)
    expect(backend.calls).toHaveLength(4 + 5)
  })

  it('waits while the browser says it is offline', async () => {
    const { browser, outbox, newEvent, backend, page } = start()
    browser.state.online = false
    outbox.append(newEvent())
    await outbox.flush()
    page.fire('pagehide')
    await browser.advance(100_000)
    expect(backend.calls).toEqual([])
    browser.state.online = true
    page.fire('online')
    await settle()
    expect(browser.keys()).toEqual([])
  })

  it('takes what was decided meanwhile with it', async () => {
    const { browser, outbox, newEvent, backend } = start()
    let deliver = () => {}
    backend.answer = () => new Promise<void>((resolve) => { deliver = resolve })
    outbox.append(newEvent())
    const sent = outbox.flush()
    await settle()
    outbox.append(newEvent({ seq: 1 }))
    void outbox.flush()
    await settle()
    expect(backend.calls).toHaveLength(1)
    backend.answer = () => {}
    deliver()
    await sent
    expect(backend.calls).toHaveLength(2)
    expect(browser.keys()).toEqual([])
  })
})

describe('leaving', () => {
  it.each(['pagehide', 'visibilitychange'])('sends at once on %s, without waiting for a lock', (type) => {
    const { browser, outbox, newEvent, backend, page } = start()
    browser.held.add('izin:o:http:')
    outbox.append(newEvent())
    page.document.hidden = true
    page.fire(type)
    expect(backend.calls).toEqual([{ ids: [expect.any(String)], leaving: true }])
  })

  it('sends nothing when the page becomes visible', () => {
    const { outbox, newEvent, backend, page } = start()
    outbox.append(newEvent())
    page.fire('visibilitychange')
    expect(backend.calls).toEqual([])
  })

  it('does not send again what is on its way', async () => {
    const { outbox, newEvent, backend, page } = start(() => new Promise(() => {}))
    outbox.append(newEvent())
    void outbox.flush()
    await settle()
    page.fire('pagehide')
    expect(backend.calls).toHaveLength(1)
  })

  it('tries again on coming back from the back/forward cache', async () => {
    const { browser, outbox, newEvent, backend, page } = start(down)
    outbox.append(newEvent())
    page.fire('pagehide')
    await settle()
    backend.answer = () => {}
    page.fire('pageshow')
    await settle()
    expect(backend.calls.map(({ leaving }) => leaving)).toEqual([true, false])
    expect(browser.keys()).toEqual([])
  })
})

describe('tabs', () => {
  it('lets one tab send at a time', async () => {
    const { browser, outbox, newEvent, backend } = start()
    let deliver = () => {}
    backend.answer = () => new Promise<void>((resolve) => { deliver = resolve })
    const other = openTab(browser, [backend])
    outbox.append(newEvent())
    void outbox.flush()
    void other.outbox.flush()
    await settle()
    expect(backend.calls).toHaveLength(1)
    deliver()
    await browser.advance(10_000)
    expect(backend.calls).toHaveLength(1)
    expect(browser.keys()).toEqual([])
  })

  it('sends later what another tab kept from it', async () => {
    const { browser, outbox, newEvent, backend, errors } = start()
    browser.held.add('izin:o:http:')
    outbox.append(newEvent())
    await outbox.flush()
    expect(backend.calls).toEqual([])
    await browser.advance(40_000)
    expect([backend.calls, errors]).toEqual([[], []])
    await outbox.flush()
    browser.held.clear()
    await browser.advance(2_000)
    expect(backend.calls).toHaveLength(1)
    expect(errors).toEqual([])
  })

  it('asks for no lock where nothing waits', async () => {
    const { browser, outbox } = start()
    browser.held.add('izin:o:http:')
    await outbox.flush()
    expect(browser.countTimers()).toBe(0)
  })

  it('sends without a lock where there are none, or where asking is refused', async () => {
    const { browser, outbox, newEvent, page } = start()
    outbox.append(newEvent())
    browser.state.locks = false
    await outbox.flush()
    expect(browser.keys()).toEqual([])
    const request = () => Promise.reject(new DOMException('opaque origin', 'SecurityError'))
    Object.defineProperty(page.navigator, 'locks', { value: { request } })
    outbox.append(newEvent({ seq: 1 }))
    await outbox.flush()
    expect(browser.keys()).toEqual([])
  })

  it('holds no backend up by another', async () => {
    const browser = createBrowser()
    const [slow, quick] = [createBackend(() => new Promise(() => {}), { name: 'slow' }), createBackend(() => {}, { name: 'quick' })]
    const { outbox } = openTab(browser, [slow, quick])
    const events = [0, 1].map((seq) => eventAt(browser.now(), { seq }))
    for (const event of events) {
      outbox.append(event)
      void outbox.flush()
      await settle()
    }
    expect(quick.ids()).toEqual(events.map(({ id }) => id))
  })
})

describe('limits', () => {
  const waitingSeqs = (browser: ReturnType<typeof createBrowser>) =>
    browser.keys().map((key) => (JSON.parse(browser.storage[key]!) as ConsentEvent).seq)

  it('keeps 50 events: the oldest superseded ones go first', async () => {
    const { browser, outbox, newEvent, errors } = start(down)
    Array.from({ length: 53 }, (_, seq) => outbox.append(newEvent({ seq })))
    await outbox.flush()
    expect(waitingSeqs(browser)).toEqual(Array.from({ length: 50 }, (_, index) => index + 3))
    expect(errors).toHaveLength(3)
  })

  it('keeps 64 KB', async () => {
    const { browser, outbox, newEvent } = start(down)
    Array.from({ length: 12 }, (_, seq) => outbox.append(newEvent({ seq, ext: { text: 'x'.repeat(7_000) } })))
    await outbox.flush()
    expect(waitingSeqs(browser)).toEqual([4, 5, 6, 7, 8, 9, 10, 11])
  })

  it('holds the limits while nothing can be sent, too', async () => {
    const { browser, outbox, newEvent, backend } = start()
    browser.state.online = false
    Array.from({ length: 53 }, (_, seq) => outbox.append(newEvent({ seq })))
    await outbox.flush()
    expect(waitingSeqs(browser)).toEqual(Array.from({ length: 50 }, (_, index) => index + 3))
    expect(backend.calls).toEqual([])
  })

  it('keeps 30 days, and the newest decision of a person for longer', async () => {
    const { browser, outbox, newEvent } = start(down)
    outbox.append(newEvent({ seq: 0 }))
    outbox.append(newEvent({ seq: 1 }))
    await browser.advance(31 * 86_400_000)
    outbox.append(newEvent({ cid: 2, seq: 5 }))
    await outbox.flush()
    expect(waitingSeqs(browser)).toEqual([1, 5])
  })

  it('never drops the newest decision of a person, however many there are', async () => {
    const { browser, outbox, newEvent, errors } = start(down)
    Array.from({ length: 60 }, (_, cid) => outbox.append(newEvent({ cid })))
    await outbox.flush()
    expect(browser.keys()).toHaveLength(60)
    expect(errors).toEqual([])
  })

  it('knows the newest by its sequence, not by the clock', async () => {
    const { browser, outbox } = start(down)
    outbox.append(eventAt(browser.now() - 40 * 86_400_000, { seq: 7 }))
    outbox.append(eventAt(browser.now() - 35 * 86_400_000, { seq: 6 }))
    await outbox.flush()
    expect(waitingSeqs(browser)).toEqual([7])
  })
})

describe('a backend that is not durable', () => {
  const passing = { durable: false, name: 'data-layer' }

  it('is called once, in the page of the decision, and leaves nothing behind', async () => {
    const { browser, outbox, newEvent, backend } = start(() => {}, passing)
    const event = newEvent()
    outbox.append(event)
    expect(browser.keys()).toEqual([])
    expect(backend.calls).toEqual([])
    void outbox.flush()
    expect(backend.ids()).toEqual([event.id])
    await outbox.flush()
    expect(backend.calls).toHaveLength(1)
  })

  it('is not called again after it failed, and the failure is reported', async () => {
    const { browser, outbox, newEvent, backend, errors } = start(down, passing)
    outbox.append(newEvent())
    outbox.append(newEvent({ seq: 1 }))
    await outbox.flush()
    await browser.advance(100_000)
    expect(backend.calls).toHaveLength(2)
    expect(browser.keys()).toEqual([])
    expect(errors.map(({ where }) => where)).toEqual(['backend data-layer', 'backend data-layer'])
  })

  it('is called offline too: it is in the page', async () => {
    const { browser, outbox, newEvent, backend } = start(() => {}, passing)
    browser.state.online = false
    outbox.append(newEvent())
    await outbox.flush()
    expect(backend.calls).toHaveLength(1)
  })

  it('does not keep the others from being called when it throws', async () => {
    const browser = createBrowser()
    const backend = createBackend()
    const { outbox } = openTab(browser, [{ ...passing, send: () => { throw new Error('broken') } }, backend])
    outbox.append(eventAt(browser.now()))
    await outbox.flush()
    expect(backend.calls).toHaveLength(1)
  })
})

describe('stopping', () => {
  it('sends, listens and waits no more, and keeps what waits', async () => {
    const { browser, outbox, newEvent, backend, page } = start(down)
    outbox.append(newEvent())
    await outbox.flush()
    outbox.stop()
    expect(browser.countTimers()).toBe(0)
    page.fire('online')
    page.fire('pagehide')
    await browser.advance(100_000)
    expect(backend.calls).toHaveLength(1)
    expect(browser.keys()).toHaveLength(1)
  })

  it.each(['taken', 'refused'])('goes on to no further batch when one is %s', async (how) => {
    const { outbox, newEvent, backend } = start()
    backend.answer = () => {
      outbox.stop()
      if (how === 'refused') throw refusal('PermanentError')
    }
    Array.from({ length: 30 }, (_, seq) => outbox.append(newEvent({ seq })))
    await outbox.flush()
    expect(backend.calls).toHaveLength(1)
  })
})

it('can be made and stopped where there is no page', async () => {
  const { createOutbox } = await import('../../src/browser/outbox.js')
  const environment = { now: () => 0, random: (length: number) => new Uint8Array(length) }
  expect(() => createOutbox({ backends: [createBackend()], environment, onError: () => {}, page: globalThis as unknown as OutboxPage }).stop()).not.toThrow()
})
