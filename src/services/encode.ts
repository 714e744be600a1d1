import type { Service } from '../core/types.js'
import { packageHosts } from './package-hosts.js'
import { serviceId, shortName } from './service-id.js'

// The table, made for few bytes after brotli. A group for each category and reason, divided by an empty line; under
// its head a line a service: name;hosts;cookies;storage;id. What can be told from the name is left out: the id, and
// hosts that are only `<name>.com`. Signs: `~` the name without spaces, lower case · a host without a dot is in `.com`
// · `+` a package on every library CDN · `-` no hosts · `=` the same names as the cookies.

const check = (value: string, pattern: RegExp): string => {
  if (!pattern.test(value)) throw new Error(`services: the table cannot carry "${value}"`)
  return value
}

const headOf = ({ category, reason }: Service): string => {
  check(category, /^\S+$/)
  return reason ? category + ' ' + reason : category
}

const words = (names: readonly string[]) => names.map((name) => check(name, /^(?!=$)[^ ;~\n]+$/)).join(' ')

const packageRoot = packageHosts('')[0] ?? ''

/** The hosts of one package are one word where they stand together. */
const hostWords = (hosts: readonly string[]): string[] => {
  const [first, ...rest] = hosts
  if (first === undefined) return []
  const name = first.startsWith(packageRoot) ? first.slice(packageRoot.length) : ''
  const known = packageHosts(name)
  const whole = name && known.every((host, at) => hosts[at] === host)
  if (whole) return ['+' + name, ...hostWords(hosts.slice(known.length))]
  return [check(first, /^[^+].*\./).replace(/^([^.]+)\.com$/, '$1'), ...hostWords(rest)]
}

const hostField = (hosts: readonly string[], short: string): string => {
  const field = words(hostWords(hosts))
  return field === short ? '' : field || '-'
}

const lineOf = ({ id, name, hosts = [], cookies = [], storage = [] }: Service): string => {
  const short = check(shortName(check(name, /^[^;~\n]+$/)), /./)
  const stored = words(storage)
  const named = words(cookies)
  const fields = [hostField(hosts, short), named, stored && stored === named ? '=' : stored]
  const known = id === serviceId(name) ? [] : [words([id])]
  return [name, ...[...fields, ...known].map((field) => field.replaceAll(short, '~'))].join(';').replace(/;+$/, '')
}

/** Services as one text that compresses well. Throws on what the text cannot carry. */
export const encode = (entries: readonly Service[]): string =>
  [...new Set(entries.map(headOf))]
    .map((head) => [head, ...entries.filter((entry) => headOf(entry) === head).map(lineOf)].join('\n'))
    .join('\n\n')
