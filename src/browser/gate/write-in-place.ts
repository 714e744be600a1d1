import { patch } from './patch.js'

/** What released scripts write into the document. */
export interface WriteInPlace {
  /** From now until `end` what this script writes is kept. */
  begin(script: Element): void
  /** Puts it behind the script, as the parser would have. */
  end(script: Element): void
}

const nothing = () => undefined

/**
 * After parsing `document.write` throws the whole page away if the script is inline, and does nothing if it is not
 * (HTML §8.4.3). Tags of old, written to run while the page is parsed, must do neither when they run after consent.
 */
export const createWriteInPlace = (onError: (error: unknown) => void): WriteInPlace => {
  const written = new Map<Element, string>()
  let undo: (() => void)[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  const put = (key: string, answer: (script: Element, args: readonly unknown[]) => () => unknown) =>
    patch(Document.prototype, key, ({ self, args }) => {
      const { currentScript } = document
      return self === document && currentScript && written.has(currentScript) ? answer(currentScript, args) : undefined
    }, onError)
  const keep = (end: string) => (script: Element, args: readonly unknown[]) => () => {
    written.set(script, `${written.get(script)}${args.join('')}${end}`)
  }
  /** Not for each script anew: a thousand inline ones begin and end one after the other. */
  const undoLater = () => {
    timer ??= setTimeout(() => {
      timer = undefined
      if (written.size === 0) for (const end of undo.splice(0)) end()
    })
  }
  return {
    begin(script) {
      if (undo.length === 0) undo = [put('write', keep('')), put('writeln', keep('\n')), put('open', () => () => document), put('close', () => nothing)]
      written.set(script, '')
    },
    end(script) {
      const text = written.get(script)
      written.delete(script)
      undoLater()
      if (!text) return
      const range = document.createRange()
      range.setStartAfter(script)
      script.after(range.createContextualFragment(text))
    },
  }
}
