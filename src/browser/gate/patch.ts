import type { Realm } from './realm.js'

/** What stands before a native member, given the call: `native()` makes it, with the arguments as they are by then. */
export interface Call {
  /** `this` of a call, the class that is made of a construction. */
  readonly self: unknown
  /** May be changed. */
  readonly args: unknown[]
  native(): unknown
}

/** `undefined` lets the call through; a function answers instead of it. */
export type Decide = (call: Call) => (() => unknown) | undefined

/** A method or constructor, a getter, or a setter. */
export type Part = 'value' | 'get' | 'set'

/** Patches one member, and remembers how to undo it. */
export type Put = (target: object, key: string, decide: Decide, part?: Part) => void

/** Patches what belongs to one realm. */
export interface Surgeon {
  readonly realm: Realm
  readonly put: Put
}

/** A surgeon of the page and its frames. */
export interface PageSurgeon extends Surgeon {
  /** `put` for what must go on while all is granted. */
  readonly keep: Put
}

/**
 * Puts a decision before a native function. A proxy keeps name, length, `instanceof`, what is thrown, and a source of
 * `[native code]`; the descriptor keeps its flags. Returns its end. Uses nothing of this file: its source runs in workers.
 */
export const patch = (
  target: object, key: string, decide: Decide, onError: (error: unknown) => void, part: Part = 'value',
): (() => void) => {
  const descriptor = Object.getOwnPropertyDescriptor(target, key)
  const original: unknown = descriptor?.[part]
  if (!descriptor?.configurable || typeof original !== 'function') return () => {}
  let active = true
  const run = (call: Call): unknown => {
    let instead: (() => unknown) | undefined
    try {
      if (active) instead = decide(call)
    } catch (error) {
      onError(error)
    }
    return instead ? instead() : call.native()
  }
  const patched: unknown = new Proxy(original, {
    apply: (method, self: unknown, args: unknown[]) =>
      run({ self, args, native: () => Reflect.apply(method, self, args) as unknown }),
    construct: (constructor, args: unknown[], target) =>
      run({ self: target, args, native: () => Reflect.construct(constructor, args, target) as unknown }) as object,
  })
  const prototype = original.prototype as { constructor?: unknown } | undefined
  /** What is made by a class names it: `socket.constructor === WebSocket`. */
  const name = (from: unknown, to: unknown) => {
    if (prototype?.constructor === from) Object.defineProperty(prototype, 'constructor', { value: to })
  }
  // Chromium has some classes under an older name too.
  const keys = [key, `webkit${key}`].filter((each) => Object.getOwnPropertyDescriptor(target, each)?.[part] === original)
  for (const each of keys) Object.defineProperty(target, each, { ...descriptor, [part]: patched })
  name(original, patched)
  return () => {
    // Whoever has patched it since keeps a reference to ours, which lets everything through from now on.
    active = false
    name(patched, original)
    for (const each of keys) {
      if (Object.getOwnPropertyDescriptor(target, each)?.[part] === patched) Object.defineProperty(target, each, descriptor)
    }
  }
}
