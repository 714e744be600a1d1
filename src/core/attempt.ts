/** What it gives, or `undefined` where it throws: for what a page may have blocked, and for what others may have written. */
export const attempt = <T>(run: () => T): T | undefined => {
  try {
    return run()
  } catch {
    return undefined
  }
}
