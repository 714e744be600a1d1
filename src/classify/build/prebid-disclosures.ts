import { readdirSync, readFileSync } from 'node:fs'
import type { Entry } from './entry.js'

interface Disclosure {
  readonly identifier: string
  readonly type: string
  readonly maxAgeSeconds?: number | null
  readonly purposes?: readonly number[]
  readonly specialPurposes?: readonly number[]
}

interface Metadata {
  readonly disclosures?: Readonly<Record<string, { readonly disclosures?: readonly Disclosure[] | null }>> | null
}

const folder = 'node_modules/prebid.js/metadata/modules/'

/**
 * The purposes of the IAB's framework (TCF 2.2, appendix A): 2 to 7 and 11 choose advertisements and contents, 8 to 10
 * measure, the special ones are security and delivery. Purpose 1 alone, to store, says nothing of what for.
 */
const categoryOf = ({ purposes = [], specialPurposes = [] }: Disclosure): Entry['category'] | undefined => {
  if (purposes.length === 0) return specialPurposes.length > 0 ? 0 : undefined
  const isAdvertising = purposes.some((purpose) => (purpose > 1 && purpose < 8) || purpose === 11)
  return isAdvertising || purposes.every((purpose) => purpose === 1) ? 2 : 1
}

/** Vendors write what varies as `{id}`, `$(id)` or `*&id&*`. */
const readName = (identifier: string) => identifier.trim().replace(/\{[^}]*\}|\$\([^)]*\)|\*&.*&\*/g, '*')

const readDisclosure = (url: string, row: Disclosure): Entry[] => {
  const category = categoryOf(row)
  if (category === undefined) return []
  const { hostname, pathname } = new URL(url)
  return [{
    name: readName(row.identifier),
    domain: '',
    // Those of modules without a vendor are kept by Prebid itself, a file each.
    vendor: hostname === 'cdn.jsdelivr.net' ? pathname.replace(/.*\/|\.json$/g, '') : hostname,
    category,
    ...(row.maxAgeSeconds ? { lifetime: row.maxAgeSeconds } : {}),
    isKey: row.type === 'web',
    source: 'prebid-disclosures',
  }]
}

const readFile = (file: string): Entry[] => {
  const { disclosures } = JSON.parse(readFileSync(folder + file, 'utf8')) as Metadata
  return Object.entries(disclosures ?? {}).flatMap(([url, { disclosures: rows }]) => (rows ?? []).flatMap((row) => readDisclosure(url, row)))
}

/** What advertising vendors themselves say that they store, as Prebid.js collects it (Apache-2.0). */
export const readPrebidDisclosures = (): Entry[] => {
  const all = readdirSync(folder).sort().flatMap(readFile)
  return [...new Map(all.map((entry) => [JSON.stringify([entry.vendor, entry.name, entry.isKey]), entry])).values()]
}
