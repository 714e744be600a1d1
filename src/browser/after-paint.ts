/** Long enough for a frame where one comes; a hidden tab paints none. */
const patience = 100

/** Calls once the click's frame is painted and its task is over, so that closing the banner never waits for the rest. */
export const afterPaint = (run: () => void): void => {
  let waiting = true
  const once = () => {
    if (waiting) run()
    waiting = false
  }
  requestAnimationFrame(() => setTimeout(once))
  setTimeout(once, patience)
}
