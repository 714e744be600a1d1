import type { ConsentEvent } from '../../core/types.js'

/** Of one backend's events that wait. */
export const mostWaiting = 50
export const mostWaitingText = 65_536
export const thirtyDays = 30 * 86_400_000
/** Of those that it has refused for good. */
export const mostRefused = 5
/** Of one request. It fits beside others that are kept alive: browsers allow 64 KB for all of them. */
export const mostSent = 20
export const mostSentText = 16_384
/** Of one page. */
export const mostTries = 5
/** Doubled with each try; the fifth is a page's last, so it stays far below five minutes. */
export const firstWait = 2_000
export const longestRest = 86_400_000

/** One event alone always does: nobody would ever send it else. */
export const fits = (events: readonly ConsentEvent[], most: number, text: number): boolean =>
  !events[most] && (!events[1] || JSON.stringify(events).length <= text)
