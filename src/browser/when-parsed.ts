/** Calls once the document is parsed, at once if it is already. Returns its stop. */
export const whenParsed = (run: () => void): (() => void) => {
  if (document.readyState !== 'loading') {
    run()
    return () => {}
  }
  document.addEventListener('DOMContentLoaded', run, { once: true })
  return () => document.removeEventListener('DOMContentLoaded', run)
}
