import type { Gate, GateContext } from '../../core/gate-contract.js'
import { createKnownServices } from '../../core/known-services.js'
import { once } from '../../core/once.js'
import { createServiceIndex, type UnknownAnswer } from '../../core/service-index.js'
import type { Service } from '../../core/types.js'
import { createPageFirstParty } from '../first-party.js'
import { createTrust, type Trust } from '../trusted-types.js'
import { onPageChange } from '../watch-page.js'
import { categoryAttribute } from './declared-markup.js'
import { createGuard, type Guard } from './guard.js'
import { createJudge } from './judge.js'
import { createKeeper } from './keeper.js'
import { createQuietContext } from './quiet-context.js'

export interface AutomaticOptions {
  /** Hosts, with a path prefix if wanted, that are never held. */
  readonly allow?: readonly string[]
  /** Hosts of the site's own beside the page's registrable domain. */
  readonly firstParty?: readonly string[]
  /** What happens to third-party loads nobody knows. Default: code is held, content passes and is reported. */
  readonly unknown?: { readonly code?: UnknownAnswer; readonly content?: UnknownAnswer }
  /** Services it knows by itself. */
  readonly services?: readonly Service[]
  /** The page's Trusted Types policy, where something else needs it too. */
  readonly trust?: Trust
}

const createIndex = ({ allow = [], firstParty = [], unknown }: AutomaticOptions, context: GateContext) =>
  createServiceIndex({
    allow,
    siteServices: context.siteServices,
    builtInServices: context.services.all,
    isFirstParty: createPageFirstParty(firstParty),
    ownHosts: firstParty,
    unknown: { code: 'hold', content: 'pass', ...unknown },
  })

/**
 * Holds what known services load, and third-party code nobody knows. While all is granted it holds nothing, and only
 * looks for what the page declares later: nobody else would release that.
 */
export const automatic = (options: AutomaticOptions = {}, services = () => options.services ?? []): Gate => ({
  ...createKnownServices(services),
  mode: 'automatic',
  start(given) {
    const context = createQuietContext(given)
    const trust = options.trust ?? createTrust()
    const index = once(() => createIndex(options, context))
    const keeper = createKeeper(context, trust, (url) => createJudge(context, index()).isHarmless(url))
    let guard: Guard | undefined
    let stopLooking = () => {}
    const adjust = () => {
      stopLooking()
      if (context.allowsAll()) {
        stopLooking = onPageChange([categoryAttribute], keeper.applySoon, keeper.applySoon)
        return guard?.rest()
      }
      guard ??= createGuard(context, index(), { ...keeper, trust })
      guard.start()
    }
    adjust()
    return {
      hold() {
        keeper.once.end()
        adjust()
      },
      releaseOnce: keeper.once.release,
      apply() {
        adjust()
        return keeper.apply()
      },
      getHeld: () => keeper.elements.list().map(({ item }) => item),
      stop() {
        stopLooking()
        guard?.stop()
        keeper.stop()
      },
    }
  },
})
