import type { Consent, ConsentEvents, ConsentEventType } from '../../src/index.js'
import { createLoadLog, type Load } from './load-log.js'

/** Kept of each type; the oldest go. */
const most = 200

type Lists = { readonly [T in 'decision' | 'change' | 'sweep' | 'undeclared' | 'error']: ConsentEvents[T][] }

/** What has happened on this page, as the public events told it. */
export interface PageLog extends Lists {
  loads(): readonly Load[]
  stop(): void
}

/** Events of before, in their order. */
export type Earlier = readonly (readonly [ConsentEventType, unknown])[]

/** Listens, and changes nothing. `earlier` is told first; of what it lacks the last event of each type is known. */
export const createPageLog = (consent: Consent, earlier: Earlier, changed: () => void): PageLog => {
  const loads = createLoadLog()
  const lists: Lists = { decision: [], change: [], sweep: [], undeclared: [], error: [] }
  const keep = <T extends keyof Lists>(type: T) => (event: ConsentEvents[T]) => {
    lists[type].push(event)
    lists[type].splice(0, lists[type].length - most)
    changed()
  }
  const listeners = {
    hold: (item: ConsentEvents['hold']) => (loads.hold(item), changed()),
    release: (item: ConsentEvents['release']) => (loads.release(item), changed()),
    decision: keep('decision'), change: keep('change'), sweep: keep('sweep'), undeclared: keep('undeclared'), error: keep('error'),
  }
  const types = Object.keys(listeners) as (keyof typeof listeners)[]
  const listen = <T extends keyof typeof listeners>(type: T) => {
    const listener = listeners[type] as (event: ConsentEvents[T]) => void
    const before = earlier.filter(([other]) => other === type)
    before.forEach(([, event]) => listener(event as ConsentEvents[T]))
    return consent.on(type, listener, { replay: before.length === 0 })
  }
  const stops = types.map((type) => listen(type))
  stops.push(consent.subscribe(changed))
  return { ...lists, loads: () => loads.list(consent.getHeld()), stop: () => stops.forEach((stop) => stop()) }
}
