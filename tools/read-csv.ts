import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

export type Row = Readonly<Record<string, string>>

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** The rows of a CSV file by the names in its first line. Throws what a person can act on. */
export const readCsv = (file: string): Row[] => {
  try {
    const rows = parse(readFileSync(file), { columns: true, bom: true, skip_empty_lines: true, trim: true }) as Row[]
    if (rows.length === 0) throw new Error('there are no rows under the first line')
    return rows
  } catch (error) {
    throw new Error(`${file}: ${reasonOf(error)}`)
  }
}
