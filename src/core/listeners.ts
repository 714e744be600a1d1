import type { ConsentEvents, ConsentEventType } from './contract.js'

type Listener = (event: never) => void

/** Who listens to what. One that throws does not stop the others. */
export const createListeners = (onError: (where: string, error: unknown) => void) => {
  const byType = new Map<ConsentEventType, Set<Listener>>()
  const last = new Map<ConsentEventType, unknown>()
  const call = (type: ConsentEventType, listener: Listener, event: unknown) => {
    try {
      listener(event as never)
    } catch (error) {
      // A failing error listener is not told of itself.
      if (type !== 'error') onError(`on('${type}')`, error)
    }
  }
  return {
    emit<T extends ConsentEventType>(type: T, event: ConsentEvents[T]) {
      last.set(type, event)
      for (const listener of [...(byType.get(type) ?? [])]) call(type, listener, event)
    },
    on<T extends ConsentEventType>(
      type: T, listener: (event: ConsentEvents[T]) => void, options?: { readonly replay?: boolean },
    ) {
      const listeners = byType.get(type) ?? new Set()
      byType.set(type, listeners.add(listener))
      if (options?.replay && last.has(type)) call(type, listener, last.get(type))
      return () => void listeners.delete(listener)
    },
  }
}

export type Listeners = ReturnType<typeof createListeners>
