import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ConsentEvent } from '../../src/core/types.js'
import { createBackend, createBrowser, eventAt, openTab, refusal, settle } from './outbox-stage.js'

const answers = ['takes', 'takes, answer lost', 'lost on the way', 'never answers', 'busy', 'asks for time'] as const
type Answer = (typeof answers)[number]

/** Stores by id, as a collector does; answers as it is told. */
const createServer = () => {
  const rows = new Map<string, ConsentEvent>()
  const server = { rows, answer: 'takes' as Answer }
  const receive = async (events: readonly ConsentEvent[]) => {
    const { answer } = server
    await settle()
    if (answer.startsWith('takes')) events.forEach((event) => rows.set(event.id, event))
    if (answer === 'never answers') await new Promise(() => {})
    if (answer === 'asks for time') throw refusal('Error', { retryAfter: 20_000 })
    if (answer !== 'takes') throw refusal(answer === 'busy' ? 'Error' : 'TypeError')
  }
  return Object.assign(server, { receive })
}

const tab = fc.nat({ max: 1 })
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('decide' as const), tab }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.constantFrom(0, 1, 700, 5_000, 30_000) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('crash' as const), tab }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('answer' as const), answer: fc.constantFrom(...answers) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('quota' as const), on: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('locks' as const), on: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('online' as const), on: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('clock' as const), days: fc.integer({ min: -14, max: 14 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('hide' as const), tab }) },
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

/** Two tabs of one browser, a server, and all the events decided. */
const createStory = (chances: readonly number[]) => {
  const browser = createBrowser()
  const server = createServer()
  const backend = createBackend((events) => server.receive(events))
  const start = browser.state.offset
  let turn = 0
  const open = () => ({
    ...openTab(browser, [backend], () => chances[turn++ % chances.length]!), inMemory: [] as ConsentEvent[],
  })
  const tabs = [open(), open()]
  const decided: ConsentEvent[] = []
  const lost = new Set<string>()

  const act = {
    decide({ tab }: { tab: number }) {
      const event = eventAt(browser.now(), { seq: decided.length })
      decided.push(event)
      tabs[tab]!.outbox.append(event)
      if (browser.state.quota) tabs[tab]!.inMemory.push(event)
      void tabs[tab]!.outbox.flush()
    },
    wait: ({ ms }: { ms: number }) => browser.advance(ms),
    crash({ tab }: { tab: number }) {
      tabs[tab]!.page.crash()
      tabs[tab]!.outbox.stop()
      // What storage refused dies with its page: the one loss there may be.
      tabs[tab]!.inMemory.forEach(({ id }) => lost.add(id))
      browser.held.clear()
      tabs[tab] = open()
      void tabs[tab]!.outbox.flush()
    },
    answer: ({ answer }: { answer: Answer }) => void (server.answer = answer),
    quota: ({ on }: { on: boolean }) => void (browser.state.quota = on),
    locks: ({ on }: { on: boolean }) => void (browser.state.locks = on),
    online({ on }: { on: boolean }) {
      browser.state.online = on
      if (on) tabs.forEach(({ page }) => page.fire('online'))
    },
    clock: ({ days }: { days: number }) => void (browser.state.offset = start + days * 86_400_000),
    hide({ tab }: { tab: number }) {
      tabs[tab]!.page.fire('pagehide')
      tabs[tab]!.page.fire('pageshow', true)
    },
  }
  const play = async (one: Step) => {
    await act[one.do](one as never)
    await settle()
  }
  const endWell = async () => {
    Object.assign(browser.state, { quota: false, locks: true, online: true })
    server.answer = 'takes'
    for (const tab of [0, 1]) tabs[tab]!.page.fire('online')
    await browser.advance(60_000)
    for (const tab of [0, 1]) act.crash({ tab })
    await browser.advance(60_000)
  }
  return { browser, server, decided, lost, play, endWell }
}

describe('the outbox', () => {
  it('brings every event to the server exactly once, whatever happens, while storage lives', async () => {
    await fc.assert(fc.asyncProperty(
      fc.array(step, { minLength: 1, maxLength: 40 }),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 }),
      async (steps, chances) => {
        const { browser, server, decided, lost, play, endWell } = createStory(chances)
        for (const one of steps) await play(one)
        await endWell()
        const safe = decided.filter(({ id }) => !lost.has(id))
        expect(safe.filter(({ id }) => !server.rows.has(id))).toEqual([])
        expect([...server.rows.values()].every((row) => decided.some((event) => JSON.stringify(event) === JSON.stringify(row)))).toBe(true)
        expect(browser.keys()).toEqual([])
      },
    ), { numRuns: 300 })
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
          await play({ do: 'decide', tab: 0 })
        }
        await endWell()
        expect(server.rows.has(decided.at(-1)!.id)).toBe(true)
        expect(browser.keys()).toEqual([])
      },
    ), { numRuns: 100 })
  }, 60_000)
})
