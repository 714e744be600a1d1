import type { Classify } from '../core/classification.js'
import type { Service } from '../core/types.js'
import { createNameLayer, createServiceHostLayer, createServiceLayer, ownLayer } from './layers.js'
import { readItem } from './read-item.js'
import { createWordLayers } from './word-layers.js'

/** What the build makes of the packages' knowledge: texts that compress well. */
export interface Tables {
  /** Fingerprints of known names, a list for each of `nameLists`. */
  readonly names: readonly string[]
  /** Fingerprints of known hosts, a list for each of `hostGroups`. */
  readonly hosts: readonly string[]
  /** What the words of a name, its lifetime and its host weigh. */
  readonly weights: string
}

/** The layers one after the other, the surest first: the first that knows the item answers. */
export const createClassifier = (tables: Tables, services: readonly Service[]): Classify => {
  const ofLists = createNameLayer(tables.names)
  const layers = [ownLayer, createServiceLayer(services, ofLists), ofLists, createServiceHostLayer(services)]
  const byWords = createWordLayers(tables)
  return (item) => {
    const read = readItem(item)
    for (const layer of layers) {
      const found = layer(read)
      if (found) return found
    }
    return byWords(read)
  }
}
