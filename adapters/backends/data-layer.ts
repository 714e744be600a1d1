import type { BackendAdapter, ConsentEvent } from '../../src/index.js'

const namesWith = (answer: boolean, { categories, services }: ConsentEvent): string =>
  Object.entries({ ...categories, ...services })
    .filter(([, allowed]) => allowed === answer)
    .map(([name]) => name)
    .join(' ')

/**
 * Tells a tag manager of every decision, refusals too: the object is the page's own, nothing leaves by it.
 * No id goes along. Names come as one string, because Google Tag Manager merges objects and arrays of later
 * pushes into earlier ones, and what was taken back would still be there.
 */
export const dataLayer = ({ name = 'dataLayer' }: { readonly name?: string } = {}): BackendAdapter => ({
  name: 'data-layer',
  durable: false,
  send(events) {
    const page = globalThis as unknown as Record<string, unknown[] | undefined>
    const layer = page[name] ??= []
    for (const event of events) {
      const { action, source, model, jurisdiction, policy } = event
      layer.push({
        event: 'izin_decision',
        izin: {
          action, source, model, jurisdiction, policyVersion: policy.version,
          granted: namesWith(true, event), denied: namesWith(false, event),
        },
      })
    }
  },
})
