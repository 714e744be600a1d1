import { contrast } from './contrast.js'
import { readPng } from './read-png.js'

/** Which pixels stand out from the ground in the corner, three to one (WCAG 1.4.11): what is left of a switch without its colours. */
export const shapeOf = (png: Buffer): readonly boolean[] => {
  const { pixels } = readPng(png)
  return pixels.map((pixel) => contrast(pixel, pixels[0]!) >= 3)
}

/** The share of what stands out in either that stands out in one alone. */
export const difference = (one: readonly boolean[], other: readonly boolean[]): number => {
  const either = one.filter((stands, index) => stands || other[index]).length
  return either === 0 ? 0 : one.filter((stands, index) => stands !== other[index]).length / either
}
