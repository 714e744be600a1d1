import type { BackendAdapter } from '../../src/index.js'
import { describeDecision } from '../describe-decision.js'

/** Tells a tag manager of every decision, refusals too: the object is the page's own, nothing leaves by it. */
export const dataLayer = ({ name = 'dataLayer' }: { readonly name?: string } = {}): BackendAdapter => ({
  name: 'data-layer',
  durable: false,
  send(events) {
    const page = globalThis as unknown as Record<string, unknown[] | undefined>
    const layer = page[name] ??= []
    events.forEach((event) => layer.push({ event: 'izin_decision', izin: describeDecision(event) }))
  },
})
