// Ascending numbers as text: the differences in Rice's code, which is within a few percent of what such a list holds at
// all, six bits a character. The first character says how many low bits of each difference stand as they are; the rest of
// it stands before them as ones with a zero after them.

export const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

const createReader = (text: string) => {
  let at = 0
  let six = 0
  let left = 0
  /** As many bits at a time as a character has: a start is to cost no more than a frame's part. */
  const read = (count: number): number => {
    let bits = 0
    for (let need = count; need > 0;) {
      if (left === 0) {
        six = digits.indexOf(text[at++] ?? '_')
        left = 6
      }
      const taken = Math.min(need, left)
      left -= taken
      need -= taken
      bits = (bits << taken) | ((six >> left) & ((1 << taken) - 1))
    }
    return bits
  }
  return { read, isOver: () => left === 0 && at >= text.length }
}

/** The numbers of a text made by `encodeNumbers`. */
export const decodeNumbers = (text: string): number[] => {
  const { read, isOver } = createReader(text)
  const width = read(6)
  const numbers: number[] = []
  let last = -1
  for (;;) {
    let high = 0
    while (!isOver() && read(1)) high += 1
    // The text is filled up with ones, so nothing ends in the middle of a number.
    if (isOver()) return numbers
    last += (high << width) + read(width) + 1
    numbers.push(last)
  }
}
