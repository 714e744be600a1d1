import { digits } from './number-list.js'

/** Weights as text: a character each, in eighths, from -4 to 4. Finer ones answer no better. */
const steps = 8
const middle = 32

export const encodeWeights = (weights: ArrayLike<number>): string =>
  Array.from(weights, (weight) => digits[Math.max(0, Math.min(63, Math.round(weight * steps) + middle))]).join('')

export const decodeWeights = (text: string): Float64Array =>
  Float64Array.from(text, (digit) => (digits.indexOf(digit) - middle) / steps)
