/** How long we work before the page gets its turn, in ms: half a frame. */
const slice = 8

/** Gives the page its turn once the slice is over. `start`: when the work began. */
export const createBreaths = (start: number) => {
  let end = start + slice
  return {
    isDue: () => performance.now() >= end,
    async take() {
      await new Promise((resolve) => setTimeout(resolve))
      end = performance.now() + slice
    },
  }
}
