import { Tokenizer } from 'parse5'

const idle = () => {}

/** The text of an element in SVG, where references and CDATA sections are read. */
export const readForeignText = (raw: string): string => {
  let text = ''
  const add = ({ chars }: { readonly chars: string }) => void (text += chars)
  const tokenizer = new Tokenizer({}, {
    onCharacter: add, onWhitespaceCharacter: add, onNullCharacter: idle, onStartTag: idle, onEndTag: idle,
    onComment: idle, onDoctype: idle, onEof: idle, onParseError: null,
  })
  tokenizer.inForeignNode = true
  tokenizer.write(raw, true)
  return text
}
