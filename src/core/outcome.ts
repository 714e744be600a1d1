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
  const isOpen = (category: string) => !locked.includes(category)
  return {
    status, locked, grants: resolveGrants(situation, standing),
    unanswered: asks(pack) ? [...stale.filter(isOpen), ...added.filter((id) => isOpen(services.find(id)?.category ?? ''))] : [],
  }
}
