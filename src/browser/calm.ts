/** A page changes often in a round; asking again this late, in ms, disturbs nobody. */
const settle = 200

/** Nothing on the page says `data-izin-busy`. */
export const isCalm = (): boolean => document.querySelector('[data-izin-busy]') === null

/** Calls whenever the page becomes busy or calm. Returns its stop. */
export const watchCalm = (onChange: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined
  let calm = isCalm()
  const look = () => {
    timer = undefined
    const before = calm
    calm = isCalm()
    if (calm !== before) onChange()
  }
  const observer = new MutationObserver(() => (timer ??= setTimeout(look, settle)))
  observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-izin-busy'] })
  return () => {
    clearTimeout(timer)
    observer.disconnect()
  }
}
