import { buildTables } from './build/build-tables.js'
import type { Tables } from './classifier.js'

/** What others know, compactly. The build puts the finished texts in this module's place. */
export const tables: Tables = buildTables()
