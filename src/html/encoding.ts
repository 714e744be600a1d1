import { attempt } from '../core/attempt.js'
import { readBytes, writeBytes } from './bytes.js'

/** In these a byte of ASCII can be part of another letter: their pages pass as they are. */
const unreadable = /^(csunicode|unicode|iso-10646-ucs-2|ucs-2|utf-16|iso-2022-|csiso2022)/i

/** As many bytes as a browser looks at before it begins (WHATWG HTML, "prescan a byte stream"). */
export const prescanned = 1024

/** UTF-16 says itself by its first bytes. */
const startsAsUtf16 = (head: Uint8Array) =>
  (head[0] === 0xfe && head[1] === 0xff) || (head[0] === 0xff && head[1] === 0xfe)

const findLabel = (head: Uint8Array, charset: string | undefined): string =>
  charset ?? /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(readBytes(head.subarray(0, prescanned)))?.[1] ?? 'utf-8'

/**
 * How letters outside ASCII are read, from the label given with the page or the page's own; `undefined` for a page
 * that cannot be read by its bytes. A page of UTF-16 cannot say so in a tag: then it is UTF-8.
 */
export const findDecoder = (head: Uint8Array, charset?: string): ((text: string) => string) | undefined => {
  if (startsAsUtf16(head)) return undefined
  const label = findLabel(head, charset)
  if (unreadable.test(label) && (charset !== undefined || !/^utf-16/i.test(label))) return undefined
  const decoder = attempt(() => new TextDecoder(label)) ?? new TextDecoder()
  return (text) => decoder.decode(writeBytes(text))
}
