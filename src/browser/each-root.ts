/**
 * Calls now, and for each new root of the document: `document.open()` takes every listener away with the old one (HTML
 * §8.4.1), an observer stays. Listening twice with the same function is listening once. Returns its stop.
 */
export const onEachRoot = (run: () => void): (() => void) => {
  run()
  const observer = new MutationObserver(run)
  observer.observe(document, { childList: true })
  return () => observer.disconnect()
}
