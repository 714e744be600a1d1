import { once } from '../core/once.js'

/** Long enough for a frame where one comes; a hidden tab paints none. */
const patience = 100

/** Calls once the click's frame is painted and its task is over, so that closing the banner never waits for the rest. */
export const afterPaint = (run: () => void): void => {
  const runOnce = once(run)
  requestAnimationFrame(() => setTimeout(runOnce))
  setTimeout(runOnce, patience)
}
