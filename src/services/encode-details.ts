import type { ServiceEntry, StoredName } from './entry.js'
import { purposeIds, signs } from './purpose-signs.js'

// The details, made for few bytes after brotli: a line a service, id;company;country;privacy page;switch;cookies;storage;
// vendor's cookies. A stored name is `name,<lifetime><purpose>`: the lifetime in days, with `'` in minutes, `*` for ever,
// nothing where it is not known; the purpose by one letter, its place in the list.

const check = (value: string, pattern: RegExp): string => {
  if (!pattern.test(value)) throw new Error(`services: the details cannot carry "${value}"`)
  return value
}

const lifetime = (days: StoredName['days']): string => {
  if (days === undefined) return ''
  if (days === 'forever') return '*'
  return Number.isInteger(days) ? String(days) : Math.round(days * 1440) + "'"
}

const storedField = (stored: readonly StoredName[] = []) => stored
  .map(({ name, days, for: purpose }) => check(name, /^[^ ,;\n]+$/) + ',' + lifetime(days) + signs.charAt(purposeIds.indexOf(purpose)))
  .join(' ')

const lineOf = (entry: ServiceEntry): string => {
  const { id, company, country = '', privacyUrl, consentSwitch = '', cookies, storage, vendorCookies } = entry
  const page = check(privacyUrl, /^https:\/\//).slice('https://'.length)
  const texts = [id, company, country, page, consentSwitch].map((text) => check(text, /^[^;\n]*$/))
  return [...texts, ...[cookies, storage, vendorCookies].map(storedField)].join(';').replace(/;+$/, '')
}

/** What there is to tell of services, as one text that compresses well. Throws on what the text cannot carry. */
export const encodeDetails = (entries: readonly ServiceEntry[]): string => entries.map(lineOf).join('\n')
