import type { LoadUrl } from '../../core/verdict.js'
import { parseUrl } from './parse-url.js'

/** URLs that a parser reads as they stand: nothing in them to encode, no number for a host. Most of a page's are. */
const plain = /^(?:(https?:)\/\/((?:[\w-]+\.)*[a-z][\w-]*)(?::\d+)?)?(\/(?!\/)[\w\-?=&%.,~+:;@!$()*/]*)$/i
const dotSegment = /\/\.|%2e/i
const hostless = /^(?:data|blob):/i

const nowhere: LoadUrl = { protocol: 'data:', hostname: '', pathname: '', search: '' }

/** Reads what a verdict needs of a URL, as the page would resolve it, and starts a parser only where one is needed. */
export const createUrlReader = (): ((text: string) => LoadUrl | undefined) => {
  let base = ''
  let own: Pick<LoadUrl, 'protocol' | 'hostname'> | undefined
  const readOwn = () => {
    const { baseURI } = document
    if (baseURI === base) return own
    base = baseURI
    const url = parseUrl('/')
    return (own = url && { protocol: url.protocol, hostname: url.hostname })
  }
  return (text) => {
    const found = plain.exec(text)
    const path = found?.[3]
    if (path === undefined || dotSegment.test(path)) return hostless.test(text) ? nowhere : parseUrl(text)
    const from = found?.[2] ? { protocol: found[1] ?? '', hostname: found[2].toLowerCase() } : readOwn()
    return from && { protocol: from.protocol.toLowerCase(), hostname: from.hostname, pathname: path, search: '' }
  }
}
