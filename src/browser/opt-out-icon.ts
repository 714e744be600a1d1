const svgNamespace = 'http://www.w3.org/2000/svg'
const blue = '#06f'

/** Outline, blue right half, tick and cross: geometry and colours as the Attorney General of California gives them out. */
const paths = [
  ['M7.4.6h15.2a6.4 6.4 0 0 1 0 12.8H7.4a6.4 6.4 0 0 1 0-12.8z', '#fff', blue],
  ['M17.3 1.2h5.3a5.8 5.8 0 0 1 0 11.6h-8.4z', blue, 'none'],
  ['M5.8 7.3l2.4 2.1 4.1-4.9', 'none', blue],
  ['M19 4.4l5.2 5.2m0-5.2L19 9.6', 'none', '#fff'],
] as const

const createShape = (name: string, attributes: Readonly<Record<string, string>>): SVGElement => {
  const shape = document.createElementNS(svgNamespace, name) as SVGElement
  for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, value)
  return shape
}

/** The official icon of the opt-out (11 CCR 7015(b)). It stands beside the words that say the same, so it is hidden from a screen reader. */
export const createOptOutIcon = (): SVGElement => {
  const icon = createShape('svg', { viewBox: '0 0 30 14', width: '30', height: '14', 'stroke-width': '1.2', 'stroke-linecap': 'round', 'aria-hidden': 'true' })
  icon.append(...paths.map(([d, fill, stroke]) => createShape('path', { d, fill, stroke })))
  return icon
}
