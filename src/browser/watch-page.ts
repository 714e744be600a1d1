/** A page changes often in a round; looking again this late, in ms, disturbs nobody. */
const settle = 200

/**
 * Looks again soon after the page has changed. The observer is off from the first change until then, so a page that
 * changes without end pays for one record a look, and a quiet one for nothing. Of attributes only these count. `begin` is
 * told of that first change. Returns its stop.
 */
export const onPageChange = (attributeFilter: string[], look: () => void, begin = () => {}): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const observer = new MutationObserver(() => {
    observer.disconnect()
    timer = setTimeout(() => {
      observe()
      look()
    }, settle)
    begin()
  })
  const observe = () => observer.observe(document, {
    subtree: true, childList: true, attributes: true, attributeFilter,
  })
  observe()
  return () => {
    clearTimeout(timer)
    observer.disconnect()
  }
}

/** Calls when what is read of the page has become another, in its markup or as it fills the screen. Returns its stop. */
export const watchPage = (read: () => unknown, onChange: () => void): (() => void) => {
  let last = read()
  const look = () => {
    const now = read()
    if (now === last) return
    last = now
    onChange()
  }
  const stop = onPageChange(['data-izin-busy', 'data-izin-action', 'open'], look)
  document.addEventListener('fullscreenchange', look)
  return () => {
    document.removeEventListener('fullscreenchange', look)
    stop()
  }
}
