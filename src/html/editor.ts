/** Copies a text from its input to its output, with pieces replaced. Offsets are of the whole input and only grow. */
export interface Editor {
  append(text: string): void
  read(from: number, to: number): string
  replace(from: number, to: number, text: string): void
  /** The output up to here, without what was taken before. */
  take(until?: number): string
}

export const createEditor = (): Editor => {
  let text = ''
  let start = 0
  let done = 0
  let written: string[] = []
  const read = (from: number, to: number) => text.slice(from - start, to - start)
  const copyTo = (offset: number) => {
    if (offset <= done) return
    written.push(read(done, offset))
    done = offset
  }
  return {
    append(piece) {
      text = text.slice(done - start) + piece
      start = done
    },
    read,
    replace(from, to, replacement) {
      copyTo(from)
      written.push(replacement)
      done = to
    },
    take(until = start + text.length) {
      copyTo(until)
      const output = written.join('')
      written = []
      return output
    },
  }
}
