import type { Gate } from '../../core/contract.js'
import { createTrust, type Trust } from '../trusted-types.js'
import { createKeeper } from './keeper.js'
import { createQuietContext } from './quiet-context.js'

/** Holds what the page's own markup declares, and nothing else: no observer, no patches. */
export const declared = ({ trust }: { readonly trust?: Trust } = {}): Gate => ({
  mode: 'declared',
  services: () => [],
  start(context) {
    const { apply, elements, stop } = createKeeper(createQuietContext(context), trust ?? createTrust())
    return { apply, stop, getHeld: () => elements.list().map(({ item }) => item) }
  },
})
