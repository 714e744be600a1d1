import { parseUrl } from './parse-url.js'

/** Answers for a text, as that document would resolve it. */
export type IsOwnUrl = (text: string, page: Document) => boolean

/**
 * What a URL parser resolves to the host of its base, whatever follows: one slash, but no second slash of either kind
 * and no white space, which it may drop; a query; a fragment; a first segment without a scheme's colon.
 */
const relative = /^(?:\/(?![/\\\s])|[?#]|[\w.-]+(?:[/?#]|$))/

/**
 * Most of what a page loads is its own, and a parser costs more than a call may (design §7): this knows many URLs of its
 * own by their first letters, and no other. A `<base>` or a frame gives another base, which is looked at anew.
 */
export const createOwnUrls = (isOwnHost: (host: string) => boolean): IsOwnUrl => {
  let base = ''
  let origin = ''
  let isOwn = false
  const readBase = (page: Document) => {
    base = page.baseURI
    const { protocol = '', hostname = '', origin: found = '' } = parseUrl('', page) ?? {}
    origin = `${found}/`
    isOwn = /^https?:$/.test(protocol) && isOwnHost(hostname)
  }
  return (text, page) => {
    if (page.baseURI !== base) readBase(page)
    return isOwn && (text.startsWith(origin) || relative.test(text))
  }
}
