import type { BackendAdapter } from '../../src/index.js'

/** Prints each decision: for development. */
export const consoleBackend = (
  { log = console.info }: { readonly log?: (...parts: unknown[]) => void } = {},
): BackendAdapter => ({
  name: 'console',
  durable: false,
  send: (events) => events.forEach((event) => log(`izin: ${event.action}`, event.categories, event)),
})
