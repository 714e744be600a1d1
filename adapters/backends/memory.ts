import type { BackendAdapter, ConsentEvent } from '../../src/index.js'

/** Keeps the events of this page in an array: for tests, and to look at. */
export const memory = (): BackendAdapter & { readonly events: readonly ConsentEvent[] } => {
  const kept: ConsentEvent[] = []
  return {
    name: 'memory',
    durable: false,
    events: kept,
    send: (events) => void kept.push(...events),
  }
}
