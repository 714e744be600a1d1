import { sweepMark } from '../browser/residue.js'
import { attempt } from '../core/attempt.js'
import type { Jar, JarContext } from '../core/jar.js'
import { isEmpty, lastLook, look, merge, nothing, type Look, type Quarry } from './look.js'
import { listRefused } from './refused.js'
import { createReport } from './report.js'

/** When it is looked again, in ms after the look before: the first time always, and on as long as something came back. */
const delays = [1000, 2000, 4000, 8000]

/** What a sweep needs that a test must be able to give. */
export interface SweepParts {
  readonly vendorCookies: Readonly<Record<string, readonly string[]>>
  wait(ms: number): Promise<void>
}

/** Where something was, more may be written on the way out: the next page looks closely once more, until nothing is found. */
const mark = (isDue: boolean) => attempt(() => (isDue ? localStorage.setItem(sweepMark, '1') : localStorage.removeItem(sweepMark)))

export const createSweep = (context: JarContext, { vendorCookies, wait }: SweepParts): Pick<Jar, 'sweep' | 'stop'> => {
  /** What was found, and is not told yet. */
  let untold: Look | undefined
  let turn = 0
  const quarry = (): Quarry => {
    const { record } = context.getState()
    return { services: context.services.all(), refused: listRefused(context), isCurrent: () => context.getState().record === record }
  }
  const report = (second: Look) => {
    if (!untold) return
    const swept = createReport(untold, second, listRefused(context), vendorCookies)
    untold = undefined
    if (swept) context.emit('sweep', swept)
  }
  const leave = () => {
    const last = lastLook(quarry())
    if (!isEmpty(last)) mark(true)
    // Databases and caches that were left are so still.
    const left = untold?.left.filter((name) => !last.removed.includes(name)) ?? []
    report(merge([last, { removed: [], left }]))
  }
  return {
    /** At once, again after a second, and on while something comes back: it has a bound, for two could go on for ever. */
    async sweep() {
      const own = ++turn
      addEventListener('pagehide', leave)
      const first = await look(quarry())
      untold = merge([untold ?? nothing, first])
      if (!isEmpty(first)) mark(true)
      let latest = nothing
      for (const delay of delays) {
        await wait(delay)
        if (own !== turn) return
        latest = await look(quarry())
        report(latest)
        if (latest.removed.length === 0) break
      }
      mark(!isEmpty(first) || !isEmpty(latest))
    },
    stop() {
      turn += 1
      removeEventListener('pagehide', leave)
    },
  }
}
