import type { Classification } from '../core/classification.js'
import type { BuiltInCategory } from '../core/types.js'
import type { Tables } from './classifier.js'
import { featuresOf } from './features.js'
import { hostGroups } from './host-groups.js'
import { createLookUp, lookUpHost } from './known.js'
import { lexicon } from './lexicon.js'
import { readModel, type Chances } from './model.js'
import type { ReadItem } from './read-item.js'
import { findValueTopics } from './value-topics.js'
import { createWordFinder } from './word-finder.js'

/**
 * Under this, what looks essential is not taken for it: doubt means no. Measured on vendors that no list knew: a higher one
 * makes few mistakes less of the dangerous kind, and many more of the other (`bench/classify`).
 */
const essentialFrom = 0.4

/** A long name without a word in it is somebody's brand: where no lifetime speaks for it either, hardly anything does. */
const silentFrom = 0.6

/** Of names in lists fewer measure, and more advertise, than of names on pages: so much less does a measuring one look like it. */
const measuring = 1.4

const decide = ([essential, seen, marketing]: Chances, isSilent: boolean): readonly [BuiltInCategory, number] => {
  if (essential > Math.max(isSilent ? silentFrom : essentialFrom, seen, marketing)) return ['essential', essential]
  const performance = isSilent ? seen : measuring * seen
  const all = essential + performance + marketing
  return performance > marketing ? ['performance', performance / all] : ['marketing', marketing / all]
}

/** For whatever no list knows by its name: the words of the name, what is stored, how long, and who stores it. */
export const createWordLayers = ({ hosts, weights }: Tables): ((item: ReadItem) => Classification) => {
  const known = createLookUp(hosts)
  const findWords = createWordFinder(Object.values(lexicon))
  const weigh = readModel(weights)
  const ofName = ({ name, value, lifetime, isKey }: ReadItem, place: number | undefined): Classification => {
    const fromValue = value ? findValueTopics(value) : 0
    const topics = findWords(name) | fromValue
    const isSilent = topics === 0 && lifetime === undefined
    const [category, confidence] = decide(weigh(featuresOf({ name, topics, host: place, lifetime, isKey })), isSilent)
    return { category, confidence, because: topics === 0 ? 'unknown' : topics === fromValue ? 'value' : 'words' }
  }
  /** The words of an address say who measures and who advertises; never that something is essential. */
  const ofAddress = ({ host, path }: ReadItem): Classification => {
    const topics = findWords(host + path)
    const [, performance, marketing] = weigh(featuresOf({ name: host, topics, host: -1, lifetime: undefined, isKey: false }))
    const category = performance > marketing ? 'performance' : 'marketing'
    return { category, confidence: Math.max(performance, marketing), because: topics ? 'words' : 'unknown' }
  }
  return (item) => {
    if (!item.name && !item.host) return { category: 'marketing', confidence: 0, because: 'unknown' }
    const place = item.host ? lookUpHost(known, item.host) ?? -1 : undefined
    if (item.name) return ofName(item, place)
    const group = hostGroups[place ?? -1]
    return group ? { category: group.category, confidence: group.confidence, because: 'known-host' } : ofAddress(item)
  }
}
