import type { Store } from '../port.js'
import { again, isAway, mostTries, pause, toStoreError } from './errors.js'

/** Reads, and writes whose second time changes nothing more and answers the same. */
const repeatable: readonly (keyof Store)[] = [
  'append', 'history', 'stats', 'rebuildStats', 'findPolicy', 'findKey', 'listKeys', 'findSession', 'endSession', 'listAccess', 'putLink', 'findLinks', 'listLinks', 'tombstones', 'ping', 'migrate',
  'putRequest', 'findRequest', 'putNote', 'notes', 'countOverdue', 'reseal', 'anySealed', 'load',
]

/** Pages are asked for one by one: after a break the next one begins where the last ended. */
const sturdyScan = (scan: Store['scan']): Store['scan'] => async function* (selection) {
  let { after } = selection
  for (let tries = 1; ; tries += 1) {
    try {
      for await (const stored of scan({ ...selection, ...(after !== undefined && { after }) })) {
        tries = 1
        after = stored.event.id
        yield stored
      }
      return
    } catch (error) {
      if (tries === mostTries || !isAway(error)) throw toStoreError(error)
      await pause(tries)
    }
  }
}

/** A break ends it: who seals everything anew begins again. */
const named = <A extends readonly unknown[], T>(read: (...args: A) => AsyncIterable<T>) => async function* (...args: A): AsyncGenerator<T, void> {
  try {
    yield* read(...args)
  } catch (error) {
    throw toStoreError(error)
  }
}

type Method = (...args: unknown[]) => Promise<unknown>

/** Does again what a collision or a broken connection undid, where that is safe, and names the rest as the contract does. */
export const sturdy = (store: Store): Store => {
  const wrap = ([name, method]: [string, Method]): [string, Method] => [name, async (...args) => {
    try {
      return await again(() => method(...args), repeatable.includes(name as keyof Store))
    } catch (error) {
      throw toStoreError(error)
    }
  }]
  const methods = Object.fromEntries(Object.entries(store as unknown as Record<string, Method>).map(wrap))
  return { ...methods as unknown as Store, scan: sturdyScan(store.scan), links: named(store.links), affected: named(store.affected), dump: named(store.dump), requests: named(store.requests) }
}
