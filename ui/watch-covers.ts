/** IntersectionObserver v2, so far in Chromium: it sees covers, opacity and filters, those of the pages around us too. */
const visibility: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = { trackVisibility: true, delay: 100 }

/** Covered, a button takes no press; uncovered it calms as if it had just come up. */
const judge = (sightings: (IntersectionObserverEntry & { readonly isVisible?: boolean })[]) => sightings.forEach(({ target, isVisible }) => {
  (target as HTMLElement).style.cssText = isVisible === false ? 'animation:none;pointer-events:none' : ''
})

/** In a frame: watches the buttons of ours that a pointer comes near (requirement SEC-10). Returns its end. */
export const watchCovers = (): (() => void) => {
  if (top === window) return () => {}
  const sight = new IntersectionObserver(judge, visibility)
  const onOver = (event: Event) => {
    const near = (event.composedPath()[0] as Partial<Element>).closest?.('.izin')
    // A link to the services decides nothing.
    near?.querySelectorAll('button:not(.link)').forEach((button) => sight.observe(button))
  }
  addEventListener('pointerover', onOver, true)
  return () => removeEventListener('pointerover', onOver, true)
}
