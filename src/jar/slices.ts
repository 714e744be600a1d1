/** How long we work before the page gets its turn, in ms: half a frame. */
const slice = 8
/**
 * And how many steps at most: Chromium takes cookie writes in at once and does them later, but whoever reads cookies
 * next waits until they are done.
 */
const most = 12

/** Goes through the steps, and lets the page have its turn between them. */
export const inSlices = async (steps: Iterable<unknown>): Promise<void> => {
  let end = performance.now() + slice
  let done = 0
  for (const _ of steps) {
    if (++done % most && performance.now() < end) continue
    await new Promise((resolve) => setTimeout(resolve))
    end = performance.now() + slice
  }
}

/** Goes through them at once: the page is going away. */
export const finish = (steps: Iterable<unknown>): void => {
  for (const _ of steps);
}
