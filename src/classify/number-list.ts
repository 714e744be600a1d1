// Ascending numbers as text: the differences in Rice's code, which is within 3 % of what such a list holds at all, six
// bits a character. The first character says how many low bits of each difference stand as they are; the rest of it
// stands as ones with a zero after them.

export const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** The numbers of a text made by `encodeNumbers`. */
export const decodeNumbers = (text: string): number[] => {
  const values = Array.from(text, (digit) => digits.indexOf(digit))
  const width = values[0] ?? 0
  const end = values.length * 6
  let at = 6
  const bit = () => ((values[(at / 6) | 0] ?? 0) >> (5 - (at++ % 6))) & 1
  const numbers: number[] = []
  let last = -1
  for (;;) {
    let difference = 0
    while (at < end && bit()) difference += 1
    // The text is filled up with ones, so nothing ends in the middle of a number.
    if (at >= end) return numbers
    for (let low = 0; low < width; low += 1) difference = difference * 2 + bit()
    last += difference + 1
    numbers.push(last)
  }
}
