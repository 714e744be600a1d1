/** Elements whose text the tokenizer does not read as tags (HTML, "tokenization"). */
const rawText = /^(?:script|textarea|title|xmp|iframe|noembed|noframes|noscript)$/i
const foreign = /^(?:svg|math)$/i

/** A tag up to its `>`: one in quotes does not end it. A style counts with all that is in it. */
const tag = /<(\/?)([a-z][^\s/>]*)(?:[^>=]|=(?:\s*"[^"]*"|\s*'[^']*'|(?!\s*["'])))*>/iy
const styleEnd = /<\/style[^>]*>/gi

/** Reads markup that comes in pieces, and gives it back with its start tags changed. */
export interface StartTags {
  /** What may be written now: the beginning of a tag waits for its end. */
  push(text: string): string
  /** What still waits: what comes from elsewhere will end it. */
  flush(): string
}

/** A tag that lacks only its end: another attribute may follow, but none that is there can grow. */
const isWholeButItsEnd = (text: string): boolean => {
  tag.lastIndex = 0
  return /^<(?!style\b)[a-z][^]*["'\s]$/i.test(text) && tag.exec(`${text}>`)?.[0].length === text.length + 1
}

export const createStartTags = (change: (tag: string) => string): StartTags => {
  let rest = ''
  /** What ends the raw text or comment that we are in. */
  let end: RegExp | undefined
  let isForeign = false

  /** The whole tag that begins there, changed; `undefined` while it lacks its end. */
  const readTag = (text: string, at: number): readonly [size: number, text: string] | undefined => {
    tag.lastIndex = at
    const [found, slash, name = ''] = tag.exec(text) ?? []
    if (found === undefined) return undefined
    if (foreign.test(name)) isForeign = !slash
    if (slash) return [found.length, found]
    if (/^style$/i.test(name)) {
      styleEnd.lastIndex = tag.lastIndex
      if (!styleEnd.test(text)) return undefined
      const style = text.slice(at, styleEnd.lastIndex)
      return [style.length, change(style)]
    }
    if (!isForeign && rawText.test(name)) end = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
    return [found.length, change(found)]
  }
  /** What begins with `<` there, as far as it goes; `undefined` while nobody can say what it is. */
  const read = (text: string, at: number): readonly [size: number, text: string] | undefined => {
    const start = text.slice(at, at + 4)
    if (/^<(?:\/?|!-?)$/.test(start)) return undefined
    if (/^<\/?[a-z]/i.test(start)) return readTag(text, at)
    // `<!-->` is a whole comment.
    if (/^<[!?/]/.test(start)) end = start === '<!--' ? /--!?>/g : />/g
    const size = end ? 2 : 1
    return [size, text.slice(at, at + size)]
  }
  return {
    push(added) {
      const text = rest + added
      let written = ''
      let at = 0
      while (at < text.length) {
        if (end) {
          end.lastIndex = at
          const isOver = end.test(text)
          // What may be the beginning of the end waits for the rest of it.
          const next = isOver ? end.lastIndex : at + text.slice(at).search(/<[^<>]*$|-*!?$/)
          written += text.slice(at, next)
          at = next
          if (!isOver) break
          end = undefined
        }
        const next = text.indexOf('<', at)
        written += text.slice(at, next < 0 ? undefined : next)
        at = next < 0 ? text.length : next
        const found = next < 0 ? undefined : read(text, at)
        if (!found) break
        at += found[0]
        written += found[1]
      }
      rest = text.slice(at)
      return written
    },
    flush() {
      const waiting = rest
      rest = ''
      if (!isWholeButItsEnd(waiting)) return waiting
      const changed = change(`${waiting}>`)
      return changed === `${waiting}>` ? waiting : `${changed.slice(0, -1)} `
    },
  }
}
