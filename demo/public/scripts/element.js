/** Makes an element. Properties are attributes, but `onclick` and the like are listeners. */
export const element = (name, properties = {}, ...children) => {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue
    if (key.startsWith('on')) made.addEventListener(key.slice(2), value)
    else made.setAttribute(key, value === true ? '' : value)
  }
  made.append(...children.filter((child) => child !== undefined && child !== false))
  return made
}

const svg = 'http://www.w3.org/2000/svg'

/** A picture from the sprite of batik motifs. */
export const motif = (id) => {
  const picture = document.createElementNS(svg, 'svg')
  const use = document.createElementNS(svg, 'use')
  use.setAttribute('href', `/public/motifs.svg#${id}`)
  picture.setAttribute('aria-hidden', 'true')
  picture.append(use)
  return picture
}
