/** `undefined` lets the call through; a function answers instead of it. May change the arguments. */
export type Decide = (self: unknown, args: unknown[]) => (() => unknown) | undefined

/** Patches one member, and remembers how to undo it. */
export type Put = (target: object, key: string, decide: Decide, part?: 'value' | 'set') => void

/**
 * Puts a decision before a native function. A proxy keeps name, length, `instanceof`, what is thrown, and a source of
 * `[native code]`; the descriptor keeps its flags. Returns its end.
 */
export const patch = (
  target: object, key: string, decide: Decide, onError: (error: unknown) => void, part: 'value' | 'set' = 'value',
): (() => void) => {
  const descriptor = Object.getOwnPropertyDescriptor(target, key)
  const native: unknown = descriptor?.[part]
  if (!descriptor?.configurable || typeof native !== 'function') return () => {}
  let active = true
  const decideSafely: Decide = (self, args) => {
    try {
      return decide(self, args)
    } catch (error) {
      onError(error)
      return undefined
    }
  }
  const patched: unknown = new Proxy(native, {
    apply(original, self: unknown, args: unknown[]) {
      const instead = active ? decideSafely(self, args) : undefined
      return instead ? instead() : Reflect.apply(original, self, args)
    },
  })
  Object.defineProperty(target, key, { ...descriptor, [part]: patched })
  return () => {
    // Whoever has patched it since keeps a reference to ours, which lets everything through from now on.
    active = false
    if (Object.getOwnPropertyDescriptor(target, key)?.[part] === patched) Object.defineProperty(target, key, descriptor)
  }
}
