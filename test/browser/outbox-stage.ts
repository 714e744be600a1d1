import { createOutbox } from '../../src/browser/outbox.js'
import type { OutboxPage } from '../../src/browser/outbox/outbox-page.js'
import { createConsentId, consentIdToUuid, uuidV7 } from '../../src/core/uuid.js'
import type { BackendAdapter, SendContext } from '../../src/core/contract.js'
import type { ConsentEvent } from '../../src/core/types.js'

/** As the browser's: items are its own properties, methods are not. */
class StageStorage {
  [key: string]: unknown
  getItem(key: string) {
    return Object.hasOwn(this, key) ? this[key] as string : null
  }
  setItem(key: string, text: string) {
    this[key] = text
  }
  removeItem(key: string) {
    delete this[key]
  }
}

/** One browser: storage and locks that its tabs share, and a clock that only moves when told. */
export const createBrowser = () => {
  const storage = new StageStorage() as unknown as Storage & Record<string, string>
  const held = new Set<string>()
  const holders = new Map<string, object>()
  const timers = new Map<number, { at: number; run: () => void; page: object }>()
  const state = { clock: 0, offset: Date.UTC(2026, 10, 22), quota: false, blocked: false, online: true, locks: true, timerCount: 0 }

  const requestFor = (page: object) => async (name: string, _options: unknown, run: (lock: object | null) => unknown) => {
    // Granted in a later task, as browsers do.
    await Promise.resolve()
    if (held.has(name)) return run(null)
    held.add(name)
    holders.set(name, page)
    try {
      return await run({})
    } finally {
      release(page)
    }
  }
  const release = (page: object) => holders.forEach((holder, name) => {
    if (holder === page && holders.delete(name)) held.delete(name)
  })
  const createPage = () => {
    const listeners = new Map<string, Set<() => void>>()
    let isDead = false
    const page = {
      get localStorage(): Storage {
        if (state.blocked || isDead) throw new DOMException('denied', 'SecurityError')
        return new Proxy(storage, {
          get: (target, name) => {
            if (name === 'setItem' && state.quota) return () => { throw new DOMException('full', 'QuotaExceededError') }
            const value: unknown = Reflect.get(target, name)
            return typeof value === 'function' ? value.bind(target) : value
          },
        })
      },
      navigator: {
        get onLine() {
          return state.online
        },
        get locks() {
          return state.locks ? { request: requestFor(page) } : undefined
        },
      },
      document: { hidden: false },
      setTimeout(run: () => void, delay: number) {
        timers.set(++state.timerCount, { at: state.clock + delay, run, page })
        return state.timerCount
      },
      clearTimeout: (timer: unknown) => void timers.delete(timer as number),
      addEventListener(type: string, listener: () => void) {
        listeners.set(type, (listeners.get(type) ?? new Set()).add(listener))
      },
      removeEventListener: (type: string, listener: () => void) => void listeners.get(type)?.delete(listener),
      fire(type: string) {
        listeners.get(type)?.forEach((listener) => listener())
      },
      /** The tab is closed, or its process dies: nothing of it runs again, what it held is free, and it touches nothing more. */
      crash() {
        isDead = true
        release(page)
        listeners.clear()
        timers.forEach((timer, id) => timer.page === page && timers.delete(id))
      },
    }
    return page
  }
  return {
    storage, state, held, createPage,
    now: () => state.clock + state.offset,
    keys: () => Object.keys(storage).sort(),
    countTimers: () => timers.size,
    /** Moves the clock, running what is due, and lets promises settle. */
    async advance(ms: number) {
      const end = state.clock + ms
      await settle()
      for (;;) {
        const due = [...timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at)[0]
        if (!due) break
        timers.delete(due[0])
        state.clock = Math.max(state.clock, due[1].at)
        due[1].run()
        await settle()
      }
      state.clock = end
    },
  }
}
export type Browser = ReturnType<typeof createBrowser>
export type Page = ReturnType<Browser['createPage']>

export const settle = () => new Promise<void>((resolve) => setImmediate(resolve))

/** An outbox in a tab of its own, with its errors. */
export const openTab = (browser: Browser, backends: readonly BackendAdapter[], chance = () => 0.5) => {
  const page = browser.createPage()
  const errors: { where: string; error: unknown }[] = []
  const environment = { now: browser.now, random: (length: number) => new Uint8Array(length).fill(Math.round(chance() * 255)) }
  const outbox = createOutbox({
    backends, environment, page: page as unknown as OutboxPage,
    onError: (where: string, error: unknown) => void errors.push({ where, error }),
  })
  outbox.listen()
  return { page, outbox, errors }
}

let made = 0
/** An event as a decision makes it. */
export const eventAt = (now: number, { cid = 1, seq = 0, ...more }: { cid?: number; seq?: number } & Record<string, unknown> = {}) => {
  const random = new Uint8Array(10)
  new DataView(random.buffer).setUint32(4, ++made)
  return {
    v: 1, id: uuidV7(now, random), type: 'decision', site: 'example.com',
    cid: consentIdToUuid(createConsentId(new Uint8Array(16).fill(cid))), seq, at: new Date(now).toISOString(),
    action: 'save', source: 'banner', model: 'opt-in', jurisdiction: 'eu', lang: 'en',
    policy: { version: '1', pack: 'eu@1' }, trusted: true, categories: { essential: true }, signals: { gpc: false },
    expires: new Date(now).toISOString(), sdk: { name: 'izin', version: '0.1.0' }, ...more,
  } as ConsentEvent
}

type Send = (events: readonly ConsentEvent[], context: SendContext) => Promise<void> | void

/** A backend that keeps its calls, and answers as told. */
export const createBackend = (answer: Send = () => {}, more: Partial<BackendAdapter> = {}) => {
  const calls: { ids: string[]; leaving: boolean }[] = []
  return {
    name: 'http',
    ...more,
    calls,
    answer,
    ids: () => calls.flatMap(({ ids }) => ids),
    async send(events: readonly ConsentEvent[], context: SendContext) {
      calls.push({ ids: events.map(({ id }) => id), leaving: context.leaving })
      await this.answer(events, context)
    },
  }
}
export const refusal = (name: string, more: object = {}) => Object.assign(new Error(name), { name, ...more })
