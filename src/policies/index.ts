import { california } from './california.js'
import { eu } from './eu.js'
import { indonesia } from './indonesia.js'
import { strict } from './strict.js'

/** The packs that come with the library; `strict` answers for every place that is in none. */
export const packs = [strict, indonesia, eu, california] as const
