/** How long we work before the page gets its turn, in ms: half a frame. */
const slice = 8
/** And how many steps at most. */
const most = 12

/** Goes through the steps as long as they are wanted, and lets the page have its turn between them; always after one that asks for it. */
export const inSlices = async (steps: Iterable<boolean>, areWanted: () => boolean): Promise<void> => {
  let end = performance.now() + slice
  let done = 0
  for (const asks of steps) {
    if (!asks && ++done % most && performance.now() < end) continue
    await new Promise((resolve) => setTimeout(resolve))
    if (!areWanted()) return
    end = performance.now() + slice
  }
}

/** Goes through them at once: the page is going away. */
export const finish = (steps: Iterable<boolean>): void => {
  for (const _ of steps);
}
