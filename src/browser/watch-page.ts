/** A page changes often in a round; looking again this late, in ms, disturbs nobody. */
const settle = 200

/** Calls when what is read of the page's own markup has become another. Returns its stop. */
export const watchPage = (read: () => unknown, onChange: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined
  let last = read()
  const look = () => {
    timer = undefined
    const now = read()
    if (now === last) return
    last = now
    onChange()
  }
  const observer = new MutationObserver(() => (timer ??= setTimeout(look, settle)))
  observer.observe(document, {
    subtree: true, childList: true, attributes: true, attributeFilter: ['data-izin-busy', 'data-izin-action'],
  })
  return () => {
    clearTimeout(timer)
    observer.disconnect()
  }
}
