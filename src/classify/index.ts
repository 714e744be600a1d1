import { builtInServices } from '../services/built-in.js'
import { createClassifier } from './classifier.js'
import { tables } from './tables.js'
import { once } from '../core/once.js'
import type { Classification, ClassifyItem } from '../core/classification.js'

export type { Classification, ClassifiedBy, ClassifyItem } from '../core/classification.js'

const getClassifier = once(() => createClassifier(tables, builtInServices()))

/** Says what a cookie, a storage key or an address is for. Never throws; what nothing is known of is marketing. */
export const classify = (item: ClassifyItem): Classification => getClassifier()(item)
