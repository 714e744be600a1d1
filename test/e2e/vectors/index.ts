import type { EngineName } from '../engines/engine.js'
import { css } from './css.js'
import { frames } from './frames.js'
import { hints } from './hints.js'
import { insertedMarkup } from './inserted-markup.js'
import { insertedScripts } from './inserted-scripts.js'
import { network } from './network.js'
import { redirectsAndLoaders } from './redirects-and-loaders.js'
import { staticElements } from './static-elements.js'
import { staticScripts } from './static-scripts.js'
import { storageNames } from './storage.js'
import type { Vector } from './vector.js'
import { workers } from './workers.js'

/** Every way of loading or storing something that we know of. */
export const vectors: readonly Vector[] = [
  ...staticScripts, ...insertedScripts, ...insertedMarkup, ...workers, ...staticElements, ...css, ...hints, ...network,
  ...frames, ...storageNames, ...redirectsAndLoaders,
]

/** What an engine supports, and of that what the pattern names. */
export const vectorsFor = (engine: EngineName, pattern = ''): readonly Vector[] =>
  vectors.filter(({ id, group, engines }) =>
    (!engines || engines.includes(engine)) && new RegExp(pattern).test(`${group}/${id}`))
