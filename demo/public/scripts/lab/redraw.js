const stops = 'button, input, select, summary'

/** Replaces what is in the parent; the keyboard keeps its place in it. */
export const redraw = (parent, children) => {
  const place = [...parent.querySelectorAll(stops)].indexOf(document.activeElement)
  parent.replaceChildren(...children)
  if (place >= 0) parent.querySelectorAll(stops)[place]?.focus({ preventScroll: true })
}
