import type { StopSignal } from '../core/contract.js'
import { once } from '../core/once.js'
import { isCalm } from './calm.js'

/** When the banner may be in the way: nothing is busy, nobody asked us to wait, and it was not closed. */
export const createAsking = (onChange: () => void) => {
  let waitingFor = 0
  let dismissed = false
  const wait = (by: 1 | -1) => {
    waitingFor += by
    onChange()
  }
  const isFree = (asks?: boolean) => waitingFor === 0 && isCalm(asks)
  return {
    isFree,
    /** `asks`: the site is asking, by itself. */
    mayAsk: (asks?: boolean) => !dismissed && isFree(asks),
    isDismissed: () => dismissed,
    /** Closed without an answer: not asked again on this page, unless someone asks for it. */
    dismiss(closed: boolean) {
      dismissed = closed
    },
    defer(until: PromiseLike<unknown> | StopSignal) {
      wait(1)
      const done = once(() => wait(-1))
      if ('then' in until) until.then(done, done)
      else if (until.aborted) done()
      else until.addEventListener('abort', done, { once: true })
    },
  }
}
