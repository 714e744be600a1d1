import type { BackendAdapter, ConsentEvent } from '../../src/index.js'

/**
 * Calls any function with each decision, once, in the page of the decision; what it throws is an `error` event. One that
 * must not miss any, over reloads and dead networks, is a backend of its own: `{ name, send }`.
 */
export const fromFunction = (
  call: (event: ConsentEvent) => unknown, { name = 'function' }: { readonly name?: string } = {},
): BackendAdapter => ({
  name,
  durable: false,
  async send(events) {
    for (const event of events) await call(event)
  },
})
