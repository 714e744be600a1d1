/** Red, green, blue of 0 to 255, and alpha of 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number]

/** One element on the way from the page to a text: what it paints under its content, and how much of it all shows. */
export interface Layer {
  readonly background: Colour
  readonly opacity: number
}

const mix = (below: number, above: number, share: number) => below + (above - below) * share

/** One colour over an opaque one. */
export const over = ([red, green, blue, alpha]: Colour, below: Colour): Colour =>
  [mix(below[0], red, alpha), mix(below[1], green, alpha), mix(below[2], blue, alpha), 1]

const white: Colour = [255, 255, 255, 1]

/** What is seen where the layers lie on each other, the outermost first, and `ink` on the last. */
export const paint = ([layer, ...inner]: readonly Layer[], ink?: Colour, below: Colour = white): Colour => {
  if (!layer) return ink ? over(ink, below) : below
  const [red, green, blue] = paint(inner, ink, over(layer.background, below))
  return over([red, green, blue, layer.opacity], below)
}

const linear = (value: number) => {
  const share = value / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

const luminance = ([red, green, blue]: Colour) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)

/** From 1, the same, to 21, black on white (WCAG 2.2, "contrast ratio"). Both opaque. */
export const contrast = (one: Colour, other: Colour): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}
