import { entries } from '../../services/index.js'
import { toService } from '../../services/to-service.js'
import { builtInCategories, type Service } from '../../core/types.js'
import { createHostIndex } from '../../core/host-match.js'
import { createNameIndex } from '../../core/name-index.js'
import type { Tables } from '../classifier.js'
import { featuresOf } from '../features.js'
import { createLookUp, lookUpHost } from '../known.js'
import { lexicon } from '../lexicon.js'
import { plainName } from '../read-item.js'
import { encodeWeights } from '../weights.js'
import { createWordFinder } from '../word-finder.js'
import type { Entry, Sources } from './entry.js'
import { buildHostTable } from './host-table.js'
import { learn } from './learn.js'
import { buildNameTable } from './name-table.js'
import { readOpenCookieDatabase } from './open-cookie-database.js'
import { readOwnNames } from './own-names.js'
import { readPrebidDisclosures } from './prebid-disclosures.js'
import { readTarteaucitron } from './tarteaucitron.js'
import { readThirdPartyWeb } from './third-party-web.js'

const services = entries.map(toService)
const day = 86_400

/**
 * What our services keep: of the page's own names the gate knows already, but words are learned from them too. Those on a
 * vendor's own domain a page's gate has no use for, so they are nowhere else.
 */
const readServiceNames = (): Entry[] => entries.flatMap(({ company, category, cookies = [], storage = [], vendorCookies = [] }) => {
  const read = (names: NonNullable<(typeof entries)[number]['cookies']>, isKey: boolean) => names.map(({ name, days }): Entry => ({
    name, domain: '', vendor: company, isKey, source: 'izin-services',
    category: builtInCategories.indexOf(category as never) as Entry['category'],
    ...(typeof days === 'number' && { lifetime: Math.round(days * day) }),
  }))
  return [...read(cookies, false), ...read(vendorCookies, false), ...read(storage, true)]
})

/** All that is known, from the development packages and from our own services. */
export const readSources = (): Sources => ({
  names: [...readServiceNames(), ...readOwnNames(), ...readOpenCookieDatabase(), ...readPrebidDisclosures(), ...readTarteaucitron()],
  hosts: readThirdPartyWeb(),
})

const learnWords = (entries: readonly Entry[], hosts: readonly string[]): string => {
  const known = createLookUp(hosts)
  const findWords = createWordFinder(Object.values(lexicon))
  // A page sees no lifetime, and some sources tell none: without this, to tell none would be a sign of these sources.
  const untold = entries.filter(({ lifetime }) => lifetime !== undefined).map((entry) => ({ ...entry, lifetime: undefined }))
  return encodeWeights(learn([...entries, ...untold].map(({ name, domain, lifetime, isKey, category }) => ({
    category,
    features: featuresOf({
      name: plainName(name).replaceAll('*', ''), topics: findWords(plainName(name)), lifetime, isKey,
      host: domain ? lookUpHost(known, domain) ?? -1 : undefined,
    }),
  }))))
}

const namesOf = ({ cookies = [], storage = [] }: Service) => [...cookies, ...storage]

/** What our own services say need not be there twice; where others say something else of a name, that is worth knowing. */
const createToldByServices = () => {
  const categoryOf = createNameIndex(() => services.flatMap((service) => namesOf(service).map((name) => [name, service.category] as const)))
  return (name: string, category: string) => categoryOf(name) === category
}

/** The texts that the classifier carries. The same sources give the same texts. */
export const buildTables = ({ names, hosts }: Sources = readSources()): Tables => {
  const isOwn = createHostIndex(services.flatMap((service) => (service.hosts ?? []).map((host) => [host, true] as const)))
  const hostTable = buildHostTable(hosts, (host) => isOwn(host, '/') === true)
  return { names: buildNameTable(names, createToldByServices()), hosts: hostTable, weights: learnWords(names, hostTable) }
}
