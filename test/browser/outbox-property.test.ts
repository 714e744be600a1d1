import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SendContext } from '../../src/core/contract.js'
import type { ConsentEvent } from '../../src/core/types.js'
import { createBackend, createBrowser, eventAt, openTab, refusal, settle } from './outbox-stage.js'

const answers = [
  'takes', 'takes, answer lost', 'lost on the way', 'never answers', 'busy', 'asks for time', 'refuses all for one',
] as const
type Answer = (typeof answers)[number]

/** What no collector takes: a site it does not know. */
const isBad = ({ site }: ConsentEvent) => site === 'unknown.example'

/** Stores by id, as a collector does; answers as it is told. Bad events it never stores: it names them, or refuses the request. */
const createServer = () => {
  const rows = new Map<string, ConsentEvent>()
  const server = { rows, answer: 'takes' as Answer }
  const receive = async (events: readonly ConsentEvent[], { reject }: SendContext) => {
    const { answer } = server
    await settle()
    const bad = events.filter(isBad)
    if (answer === 'refuses all for one' && bad[0]) throw refusal('PermanentError')
    if (/^(takes|refuses)/.test(answer)) events.filter((event) => !isBad(event)).forEach((event) => rows.set(event.id, event))
    if (answer === 'never answers') await new Promise(() => {})
    if (answer === 'asks for time') throw refusal('Error', { retryAfter: 20_000 })
    if (!/^(takes|refuses all for one)$/.test(answer)) throw refusal(answer === 'busy' ? 'Error' : 'TypeError')
    bad.forEach(({ id }) => reject(id, 'site'))
  }
  return Object.assign(server, { receive })
}

const tab = fc.nat({ max: 1 })
/** How many turns of the page pass before the next thing happens: a page can die at any `await`. */
const turns = fc.option(fc.nat({ max: 12 }), { nil: undefined })
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('decide' as const), tab, bad: fc.nat({ max: 7 }).map((chance) => !chance), turns }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.constantFrom(0, 1, 700, 5_000, 30_000) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('crash' as const), tab, turns }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('answer' as const), answer: fc.constantFrom(...answers) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('quota' as const), on: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('blocked' as const), on: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('locks' as const), on: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('online' as const), on: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('clock' as const), days: fc.integer({ min: -14, max: 14 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('hide' as const), tab, turns }) },
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

/** Two tabs of one browser, a server, a backend that lives in the page, and all the events decided. */
const createStory = (chances: readonly number[]) => {
  const browser = createBrowser()
  const server = createServer()
  const backend = createBackend((events, context) => server.receive(events, context))
  const inPage = createBackend(() => {}, { name: 'in-page', durable: false })
  const start = browser.state.offset
  let turn = 0
  const open = () => ({
    ...openTab(browser, [backend, inPage], () => chances[turn++ % chances.length]!), inMemory: [] as ConsentEvent[],
  })
  const tabs = [open(), open()]
  const decided: ConsentEvent[] = []
  const lost = new Set<string>()

  const act = {
    decide({ tab, bad }: { tab: number; bad: boolean }) {
      const event = eventAt(browser.now(), { seq: decided.length, ...(bad ? { site: 'unknown.example' } : {}) })
      decided.push(event)
      tabs[tab]!.outbox.append(event)
      if (browser.state.quota || browser.state.blocked) tabs[tab]!.inMemory.push(event)
      void tabs[tab]!.outbox.flush()
    },
    wait: ({ ms }: { ms: number }) => browser.advance(ms),
    crash({ tab }: { tab: number }) {
      tabs[tab]!.page.crash()
      tabs[tab]!.outbox.stop()
      // What storage refused dies with its page: the one loss there may be.
      tabs[tab]!.inMemory.forEach(({ id }) => lost.add(id))
      tabs[tab] = open()
      void tabs[tab]!.outbox.flush()
    },
    answer: ({ answer }: { answer: Answer }) => void (server.answer = answer),
    quota: ({ on }: { on: boolean }) => void (browser.state.quota = on),
    blocked: ({ on }: { on: boolean }) => void (browser.state.blocked = on),
    locks: ({ on }: { on: boolean }) => void (browser.state.locks = on),
    online({ on }: { on: boolean }) {
      browser.state.online = on
      if (on) tabs.forEach(({ page }) => page.fire('online'))
    },
    clock: ({ days }: { days: number }) => void (browser.state.offset = start + days * 86_400_000),
    hide({ tab }: { tab: number }) {
      tabs[tab]!.page.fire('pagehide')
      tabs[tab]!.page.fire('pageshow')
    },
  }
  const pass = async (turns: number | undefined) => {
    if (turns === undefined) return settle()
    for (let count = 0; count < turns; count++) await Promise.resolve()
  }
  const play = async (one: Step) => {
    await act[one.do](one as never)
    await pass('turns' in one ? one.turns : undefined)
  }
  const endWell = async () => {
    await settle()
    Object.assign(browser.state, { quota: false, blocked: false, locks: true, online: true })
    server.answer = 'takes'
    for (const tab of [0, 1]) tabs[tab]!.page.fire('online')
    await browser.advance(60_000)
    for (const tab of [0, 1]) act.crash({ tab })
    await browser.advance(60_000)
  }
  return { browser, server, inPage, decided, lost, play, endWell }
}

describe('the outbox', () => {
  it('brings every event to the server exactly once, whatever happens, while storage lives', async () => {
    await fc.assert(fc.asyncProperty(
      fc.array(step, { minLength: 1, maxLength: 40 }),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 }),
      async (steps, chances) => {
        const { browser, server, inPage, decided, lost, play, endWell } = createStory(chances)
        for (const one of steps) await play(one)
        await endWell()
        const safe = decided.filter((event) => !lost.has(event.id) && !isBad(event))
        expect(safe.filter(({ id }) => !server.rows.has(id))).toEqual([])
        expect([...server.rows.values()].every((row) => decided.some((event) => JSON.stringify(event) === JSON.stringify(row)))).toBe(true)
        // Nothing waits any more; of what was refused for good the last five are kept.
        const dead = browser.keys().filter((key) => key.startsWith('izin:o:http:dead:'))
        expect(browser.keys()).toEqual(dead)
        expect(dead.length).toBeLessThanOrEqual(5)
        expect(dead.filter((key) => !decided.some((event) => isBad(event) && key.endsWith(event.id)))).toEqual([])
        // Once, in the page of the decision, whatever becomes of that page.
        expect(inPage.ids()).toEqual(decided.map(({ id }) => id))
      },
    ), { numRuns: 400 })
  }, 60_000)

  it('loses no newest decision to any clock', async () => {
    await fc.assert(fc.asyncProperty(
      fc.array(fc.integer({ min: -20_000, max: 20_000 }), { minLength: 1, maxLength: 8 }),
      async (jumps) => {
        const { browser, server, decided, play, endWell } = createStory([0.5])
        const start = browser.state.offset
        await play({ do: 'answer', answer: 'lost on the way' })
        for (const days of jumps) {
          browser.state.offset = Math.max(0, start + days * 86_400_000)
          await play({ do: 'decide', tab: 0, bad: false, turns: undefined })
        }
        await endWell()
        expect(server.rows.has(decided.at(-1)!.id)).toBe(true)
        expect(browser.keys()).toEqual([])
      },
    ), { numRuns: 100 })
  }, 60_000)

  it('keeps to its limits, whoever writes, and drops only what a later decision of the same person stands over, oldest first', async () => {
    const written = fc.record({
      tab, cid: fc.integer({ min: 1, max: 4 }), daysAgo: fc.nat({ max: 40 }), size: fc.constantFrom(0, 0, 3_000, 7_000), flush: fc.nat({ max: 9 }),
    })
    await fc.assert(fc.asyncProperty(fc.array(written, { minLength: 1, maxLength: 90 }), fc.boolean(), async (all, online) => {
      const browser = createBrowser()
      browser.state.online = online
      const backend = createBackend(() => Promise.reject(refusal('Error')))
      const tabs = [openTab(browser, [backend]), openTab(browser, [backend])]
      const events = all.map(({ tab, cid, daysAgo, size, flush }, seq) => {
        const event = eventAt(browser.now() - daysAgo * 86_400_000, { cid, seq, ext: { text: 'x'.repeat(size) } })
        tabs[tab]!.outbox.append(event)
        if (!flush) void tabs[tab]!.outbox.flush()
        return event
      })
      await tabs[0]!.outbox.flush()
      const kept = browser.keys().map((key) => JSON.parse(browser.storage[key]!) as ConsentEvent)
      const isNewest = ({ cid, seq }: ConsentEvent) => !events.some((other) => other.cid === cid && other.seq > seq)
      const ids = kept.map(({ id }) => id)
      expect(events.filter((event) => isNewest(event) && !ids.includes(event.id))).toEqual([])
      kept.forEach((event, index) => {
        const rest = kept.slice(index)
        const isWithin = rest.length <= 50 && JSON.stringify(rest).length <= 65_536 && Date.parse(event.at) > browser.now() - 30 * 86_400_000
        expect(isWithin || isNewest(event), event.id).toBe(true)
      })
      expect(tabs.flatMap(({ errors }) => errors.map(({ where }) => where)).filter((where) => where === 'outbox')).toHaveLength(events.length - kept.length)
    }), { numRuns: 60 })
  }, 60_000)
})
