import { digits } from '../number-list.js'

const differences = (numbers: readonly number[]) => {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b)
  return sorted.map((number, place) => number - (sorted[place - 1] ?? -1) - 1)
}

const bitsOf = (difference: number, width: number): string => {
  const low = difference % 2 ** width
  return '1'.repeat(Math.floor(difference / 2 ** width)) + '0' + (width ? low.toString(2).padStart(width, '0') : '')
}

const write = (rest: readonly number[], width: number): string => {
  const bits = rest.map((difference) => bitsOf(difference, width)).join('')
  const filled = bits.padEnd(Math.ceil(bits.length / 6) * 6, '1')
  return digits[width] + filled.replace(/.{6}/g, (six) => digits[parseInt(six, 2)] ?? '')
}

/** Numbers as the shortest text that `decodeNumbers` reads; each once, in ascending order. */
export const encodeNumbers = (numbers: readonly number[]): string => {
  const rest = differences(numbers)
  const mean = rest.reduce((sum, difference) => sum + difference, 1) / (rest.length + 1)
  // The best width is the mean's, or one beside it; not 0, or the last number could end where the text does.
  const near = Math.max(2, Math.round(Math.log2(mean)))
  const texts = [near - 1, near, near + 1].map((width) => write(rest, width))
  return texts.reduce((best, text) => (text.length < best.length ? text : best))
}
