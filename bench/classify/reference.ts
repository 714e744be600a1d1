import { builtInCategories, type BuiltInCategory } from '../../src/core/types.js'
import { readCsv, type Row } from '../../tools/read-csv.js'

/** One row of a labelled table. */
export interface Labelled {
  readonly name: string
  readonly domain: string
  readonly vendor: string
  readonly category: BuiltInCategory
  readonly lifetime?: number
  readonly isKey: boolean
  readonly source: string
  /** How often the source saw it so labelled. */
  readonly seen: number
}

const needed = ['name', 'category'] as const

const readRow = (row: Row, line: number): Labelled => {
  const category = builtInCategories.find((each) => each === row['category'])
  if (!category) throw new Error(`row ${line}: category "${row['category']}" is none of ${builtInCategories.join(', ')}`)
  const lifetime = row['lifetime_s'] ? { lifetime: Number(row['lifetime_s']) } : {}
  return {
    name: row['name'] ?? '', domain: row['domain'] ?? '', vendor: row['vendor'] ?? '', category, ...lifetime,
    isKey: row['storage'] === 'web', source: row['source'] ?? '',
    seen: Number(row['observations']) || 1,
  }
}

/** A table with at least the columns `name` and `category`; `domain`, `vendor`, `lifetime_s`, `storage`, `source` if it has them. */
export const readReference = (file: string): Labelled[] => {
  const rows = readCsv(file)
  const missing = needed.filter((column) => rows[0]?.[column] === undefined)
  if (missing.length > 0) throw new Error(`${file} has no column ${missing.join(', ')}`)
  return rows.map((row, index) => readRow(row, index + 2))
}
