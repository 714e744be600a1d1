import { isMeant } from './meant.js'

/** Stops the clicks that nobody meant before a button of ours hears of them: one rule for all that is decided. Returns its end. */
export const watchClicks = (): (() => void) => {
  /** What the latest press met, and the one before. */
  let met: readonly EventTarget[] = []
  let metBefore = met
  const ending = new AbortController()
  const options = { capture: true, signal: ending.signal }
  addEventListener('pointerdown', (event) => {
    metBefore = met
    met = event.composedPath()
  }, options)
  addEventListener('click', (event) => {
    const button = (event.composedPath()[0] as Partial<Element>).closest?.('.izin button')
    if (button && !isMeant(event, met.includes(button), metBefore.includes(button))) event.stopPropagation()
  }, options)
  return () => ending.abort()
}
