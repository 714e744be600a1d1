import type { ClassifyItem } from '../core/classification.js'

/** An item as it is looked at; whatever else came in its place is as if it had not. */
export interface ReadItem {
  /** As `plainName` has it. */
  readonly name: string
  readonly value: string
  readonly host: string
  readonly path: string
  readonly lifetime: number | undefined
  readonly isKey: boolean
}

/** The ends of names of which there are two, for browsers old and new: https://web.dev/articles/samesite-cookie-recipes */
const twin = /(.)[-_](?:legacy|samesite|secure)$/i

/** Without what says how a cookie was set, not what it is: prefixes (RFC 6265bis §4.1.3), the ends of twins. */
export const plainName = (written: string): string => {
  const name = written.startsWith('__') ? written.replace(/^__(Host|Secure)-/, '') : written
  // Most end otherwise, and each call pays for this.
  const last = name.charCodeAt(name.length - 1) | 32
  return last === 101 || last === 121 ? name.replace(twin, '$1') : name
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Scheme, user, host, port, path. A relative address has no host. Browsers read a backslash as a slash. */
const address = /^\s*(?:[a-z][a-z\d+.-]*:)?[\\/]{2}(?:[^\\/?#]*@)?([^\\/?#:]*)(?::\d*)?([^]*)/i

/** Numbers of a visit make hosts and values long; what they are shows in the beginning. */
const long = 2000

/** Cookies' domains begin with a dot, full names of hosts end with one. */
const hostOf = (text: string) => (text ? text.replace(/^\.|:\d*$/g, '').replace(/\.$/, '').toLowerCase() : '')

export const readItem = (item: ClassifyItem): ReadItem => {
  const { name, value, domain, host, url, lifetime, kind } = (item ?? {}) as Partial<Record<keyof ClassifyItem, unknown>>
  const [, urlHost = '', path = ''] = (url ? address.exec(textOf(url).slice(0, long)) : undefined) ?? []
  return {
    name: plainName(textOf(name)),
    value: textOf(value).slice(0, long),
    host: hostOf((textOf(domain) || textOf(host) || urlHost).slice(0, 255)),
    path: path || '/',
    lifetime: typeof lifetime === 'number' && lifetime === lifetime ? lifetime : undefined,
    isKey: kind === 'storage',
  }
}
