import { asks } from './first-layer.js'
import { lockedBy, resolveGrants, type Situation } from './grants.js'
import { resolveStanding } from './standing.js'
import type { State } from './types.js'

/** What a situation comes to: the same in a page and on a server. */
export const resolveOutcome = (situation: Situation): Pick<State, 'status' | 'grants' | 'locked' | 'unanswered'> => {
  const standing = resolveStanding(situation)
  const { status, stale, added } = standing
  const { minor, policy: { pack }, services } = situation
  const locked = lockedBy(minor, pack)
  return {
    status, locked, grants: resolveGrants(situation, standing),
    // A service that is new is locked with its category.
    unanswered: asks(pack) ? [...stale, ...added].filter((id) => !locked.includes(services.find(id)?.category ?? id)) : [],
  }
}
