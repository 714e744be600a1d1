import type { Classification, ClassifyItem } from '../core/classification.js'
import { createHostIndex } from '../core/host-match.js'
import { createNameIndex } from '../core/name-index.js'
import { isOurs } from '../core/name-pattern.js'
import { builtInCategories, type BuiltInCategory, type Service } from '../core/types.js'
import { featuresOf } from './features.js'
import { hostGroups } from './host-groups.js'
import { createLookUp, lookUpHost, lookUpName } from './known.js'
import { lexicon } from './lexicon.js'
import { readModel, type Chances } from './model.js'
import { readItem, type ReadItem } from './read-item.js'
import { certainties, nameLists } from './name-lists.js'
import { findValueTopics } from './value-topics.js'
import { createWordFinder } from './word-finder.js'

/** What the build makes of the packages' knowledge: texts that compress well. */
export interface Tables {
  /** Fingerprints of known names, a list for each of `nameLists`. */
  readonly names: readonly string[]
  /** Fingerprints of known hosts, a list for each of `hostGroups`. */
  readonly hosts: readonly string[]
  /** What the words of a name, its lifetime and its host weigh. */
  readonly weights: string
}

type Layer = (item: ReadItem) => Classification | undefined

/** Measured on names of vendors that no list knew (`bench/classify.ts`): under this, what looks essential mostly is not. */
const essentialFrom = 0.5

const sure: Readonly<Record<(typeof certainties)[number], number>> = { agreed: 0.95, single: 0.8, contested: 0.55 }

const ownLayer: Layer = ({ name, host }) =>
  (!host && isOurs(name) ? { category: 'essential', confidence: 1, because: 'own' } : undefined)

const patternsOf = (services: readonly Service[], key: 'cookies' | 'storage') => () =>
  services.flatMap((service) => (service[key] ?? []).map((pattern) => [pattern, service] as const))

const createServiceLayer = (services: readonly Service[]): Layer => {
  const cookies = createNameIndex(patternsOf(services, 'cookies'))
  const keys = createNameIndex(patternsOf(services, 'storage'))
  return ({ name, isKey }) => {
    const service = name ? (isKey ? keys(name) : undefined) ?? cookies(name) ?? keys(name) : undefined
    return service && { category: service.category as BuiltInCategory, confidence: 0.95, service: service.id, because: 'service' }
  }
}

const createServiceHostLayer = (services: readonly Service[]): Layer => {
  const find = createHostIndex(services.flatMap((service) => (service.hosts ?? []).map((host) => [host, service] as const)))
  return ({ name, host, path }) => {
    const service = host ? find(host, path) : undefined
    return service && { category: service.category as BuiltInCategory, confidence: name ? 0.75 : 0.95, service: service.id, because: 'service' }
  }
}

const createNameLayer = (lists: readonly string[]): Layer => {
  const known = createLookUp(lists)
  return ({ name }) => {
    const list = name ? nameLists[lookUpName(known, name) ?? -1] : undefined
    if (!list) return undefined
    // One or two letters are anybody's name.
    const confidence = sure[list.certainty] * (name.length < 3 ? 0.75 : 1)
    return { category: list.category, confidence, because: 'known-name' }
  }
}

const decide = ([essential, performance, marketing]: Chances): [BuiltInCategory, number] => {
  if (essential > essentialFrom) return ['essential', essential]
  return performance > marketing ? ['performance', performance] : ['marketing', marketing]
}

const createWordLayer = (tables: Tables): ((item: ReadItem) => Classification) => {
  const known = createLookUp(tables.hosts)
  const findWords = createWordFinder(Object.values(lexicon))
  const model = readModel(tables.weights)
  return ({ name, value, host, path, lifetime, isKey }) => {
    const place = host ? lookUpHost(known, host) ?? -1 : undefined
    const fromValue = value ? findValueTopics(value) : 0
    if (name) {
      const topics = findWords(name) | fromValue
      const [category, confidence] = decide(model(featuresOf({ name, topics, host: place, lifetime, isKey })))
      return { category, confidence, because: topics ? (topics === fromValue ? 'value' : 'words') : 'unknown' }
    }
    return { category: 'marketing', confidence: 0, because: 'unknown' }
  }
}

/** The layers one after the other; the first that knows the item answers. */
export const createClassifier = (tables: Tables, services: readonly Service[]): ((item: ClassifyItem) => Classification) => {
  const layers = [ownLayer, createServiceLayer(services), createNameLayer(tables.names), createServiceHostLayer(services)]
  const byWords = createWordLayer(tables)
  return (item) => {
    const read = readItem(item)
    for (const layer of layers) {
      const found = layer(read)
      if (found) return found
    }
    return byWords(read)
  }
}
