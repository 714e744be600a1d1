import type { Gate } from '../../core/gate-contract.js'
import { createTrust, type Trust } from '../trusted-types.js'
import { createKeeper } from './keeper.js'
import { parseUrl } from './parse-url.js'
import { createQuietContext } from './quiet-context.js'

/** Holds what the page's own markup declares, and nothing else: no observer, no patches. */
export const declared = ({ trust }: { readonly trust?: Trust } = {}): Gate => ({
  mode: 'declared',
  services: () => [],
  start(context) {
    // Here nobody knows whose a host is.
    const isOwn = (url: string) => parseUrl(url)?.origin === location.origin
    const { apply, elements, once, stop } = createKeeper(createQuietContext(context), trust ?? createTrust(), isOwn)
    return { apply, stop, hold: once.end, releaseOnce: once.release, getHeld: () => elements.list().map(({ item }) => item) }
  },
})
