import type { Classification, ClassifyItem, CreateClassify } from '../core/classification.js'
import { once } from '../core/once.js'
import { builtInServices } from '../services/built-in.js'
import { createClassifier } from './classifier.js'
import { tables } from './tables.js'

export type { Classification, ClassifiedBy, Classify, ClassifyItem, CreateClassify } from '../core/classification.js'

/** For a site with services of its own: what they name is theirs, and of their category. */
export const createClassify: CreateClassify = (services) => createClassifier(tables, services)

const getClassify = once(() => createClassify(builtInServices()))

/** Says what a cookie, a storage key or an address is for. Never throws; what nothing is known of is marketing. */
export const classify = (item: ClassifyItem): Classification => getClassify()(item)
