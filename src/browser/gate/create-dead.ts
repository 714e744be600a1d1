import type { Realm } from './realm.js'

/** An object of a class, as it is where there is no network. */
export interface DeadObject {
  /** The class that was to be made: the native one or one that extends it. */
  readonly of: unknown
  readonly members: Readonly<Record<string, unknown>>
  /** Its `readyState` at last. */
  readonly closed?: number
  /** Fired in this order, later. */
  readonly events: readonly string[]
}

/** Makes it: an event target of that class, with own members before the native ones. Uses nothing of this file: its source runs in workers. */
export const createDead = (realm: Realm, { of, members, closed, events }: DeadObject): object => {
  const { setTimeout, Event, CloseEvent, EventTarget } = realm
  const object = Reflect.construct(EventTarget, [], of as typeof EventTarget) as EventTarget
  const define = (key: string, value: unknown) =>
    Object.defineProperty(object, key, { value, writable: true, configurable: true })
  for (const key of ['open', 'message', 'messageerror', 'error', 'close']) define(`on${key}`, null)
  for (const key of Object.keys(members)) define(key, members[key])
  setTimeout(() => {
    if (closed) define('readyState', closed)
    for (const type of events) {
      const event = type === 'close' ? new CloseEvent(type, { code: 1006 }) : new Event(type)
      object.dispatchEvent(event)
      const handler: unknown = Reflect.get(object, `on${type}`)
      if (typeof handler === 'function') Reflect.apply(handler, object, [event])
    }
  })
  return object
}
