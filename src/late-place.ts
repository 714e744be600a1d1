import type { Places } from './core/contract.js'

/** How long a first question waits for it, in ms. */
const patience = 1000

interface Waiting {
  use(places: Places): void
  /** Asks nothing until then. */
  defer(until: Promise<unknown>): void
  fail(error: unknown): void
}

/** Until a place that comes late is known the strictest law holds; a question that may not be needed waits for it, but not for ever. */
export const waitForPlace = (late: PromiseLike<Places | undefined>, { use, defer, fail }: Waiting) => {
  const settled = Promise.resolve(late).then((places) => {
    if (places !== undefined) use(places)
  }).catch(fail)
  defer(Promise.race([settled, new Promise((resolve) => setTimeout(resolve, patience))]))
}
