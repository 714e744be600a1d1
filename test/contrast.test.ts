import { describe, expect, it } from 'vitest'
import { contrast, paint, type Colour, type Layer } from './e2e/rendered/contrast.js'

const hex = (text: string, alpha = 1): Colour => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(text.slice(at, at + 2), 16))
  return [red, green, blue, alpha]
}
const on = (background: Colour, opacity = 1): Layer => ({ background, opacity })
const clear: Colour = [0, 0, 0, 0]

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#0000ff', '#ffffff', 8.59],
    ['#ff0000', '#ffffff', 4],
    ['#808080', '#808080', 1],
  ])('of %s and %s is %d, whichever comes first', (one, other, ratio) => {
    expect(contrast(hex(one), hex(other))).toBeCloseTo(ratio, 2)
    expect(contrast(hex(other), hex(one))).toBeCloseTo(ratio, 2)
  })
})

describe('paint', () => {
  it.each<[string, Layer[], Colour | undefined, Colour]>([
    ['the page is white where nothing is painted', [on(clear)], undefined, hex('#ffffff')],
    ['an opaque ground hides what is under it', [on(hex('#ff0000')), on(hex('#00ff00'))], undefined, hex('#00ff00')],
    ['half of black on white is grey', [on(hex('#ffffff'))], hex('#000000', 0.5), [127.5, 127.5, 127.5, 1]],
    ['an element that half shows lets the outer ground through, and its own', [on(hex('#ffffff')), on(hex('#000000'), 0.5)], hex('#ffffff'), hex('#ffffff')],
    ['its text fades with it', [on(hex('#ffffff')), on(clear, 0.5)], hex('#000000'), [127.5, 127.5, 127.5, 1]],
    ['grounds that shine through add up', [on(hex('#ffffff')), on(hex('#000000', 0.5)), on(hex('#000000', 0.5))], undefined, [63.75, 63.75, 63.75, 1]],
  ])('%s', (_, layers, ink, seen) => {
    paint(layers, ink).forEach((value, index) => expect(value).toBeCloseTo(seen[index]!, 5))
  })
})
