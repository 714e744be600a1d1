import type { HeldItem } from '../../src/index.js'

const longest = 200

const cut = (text: string) => (text.length > longest ? `${text.slice(0, longest)}…` : text)

/** A part without a key may be all value. */
const keyOf = (pair: string) => (pair.includes('=') ? `${pair.slice(0, pair.indexOf('='))}=…` : '…')

const parse = (text: string): URL | undefined => {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}

/** The address without what may name a person or a session: no values, no fragment, no user; keys stay. */
export const redactUrl = (text: string): string => {
  const url = parse(text)
  // The name of a cookie or of a key.
  if (!url) return cut(text.replace(/[?#=].*$/s, '…'))
  if (url.origin === 'null' || url.protocol === 'blob:') return `${url.protocol}…`
  const query = url.search.length > 1 ? `?${url.search.slice(1).split('&').map(keyOf).join('&')}` : ''
  return cut(url.origin + url.pathname.replace(/;[^/]*/g, ';…') + query + (url.hash ? '#…' : ''))
}

export const redactLoad = ({ initiator, ...item }: HeldItem): HeldItem => ({
  ...item, url: redactUrl(item.url), ...(initiator ? { initiator: redactUrl(initiator) } : {}),
})

/** Enough to tell two apart, too little to find one. */
export const shortId = (id: string): string => `${id.slice(0, 4)}…`

/** What long names of code seldom have: digits among letters. */
const looksMade = (word: string) => /\d/.test(word) && /[a-z]/i.test(word)

/** What others wrote, such as an error: its addresses redacted, no value that follows a name, no whole id, no key, nobody's mail. */
export const redactText = (text: string): string => cut(text
  .replace(/\b[a-z][a-z\d+.-]*:\/\/[^\s"'<>)]+/gi, redactUrl)
  .replace(/\b([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f-]{22}\b/gi, '$1-…')
  .replace(/([\w.-]+)=(?!…)[^\s&;,"')]+/g, '$1=…')
  .replace(/("[\w.-]+"\s*:\s*)(?:"[^"]*"|[\w.-]+)/g, '$1…')
  .replace(/\b(bearer|basic)\s+\S+/gi, '$1 …')
  .replace(/[\w.+-]+@[\w.-]+/g, '…@…')
  .replace(/[\w-]{22,}/g, (word) => (looksMade(word) ? shortId(word) : word)))
