import { createBreaths } from '../browser/breaths.js'

/** How many steps at most before the page gets its turn, however quick they seem: Chromium does the writes later. */
const most = 12

/** Goes through the steps as long as they are wanted, and lets the page have its turn between them; always after one that asks for it. */
export const inSlices = async (steps: Iterable<boolean>, areWanted: () => boolean): Promise<void> => {
  const breaths = createBreaths(performance.now())
  let done = 0
  for (const asks of steps) {
    if (!asks && ++done % most && !breaths.isDue()) continue
    await breaths.take()
    if (!areWanted()) return
  }
}

/** Goes through them at once: the page is going away. */
export const finish = (steps: Iterable<boolean>): void => {
  for (const _ of steps);
}
