import type { ClassifyItem } from '../src/core/classification.js'
import { classify } from '../src/classify/index.js'
import { loadKinds } from '../src/core/types.js'
import type { Row } from './read-csv.js'

const subjects = ['name', 'url', 'host'] as const

const kindOf = (row: Row): NonNullable<ClassifyItem['kind']> => {
  const said = row['kind'] || (row['storage'] === 'web' ? 'storage' : 'cookie')
  const kind = loadKinds.find((each) => each === said)
  if (!kind) throw new Error(`kind "${said}" is none of ${loadKinds.join(', ')}`)
  return kind
}

const lifetimeOf = (row: Row): Pick<ClassifyItem, 'lifetime'> => {
  const text = row['lifetime'] || row['lifetime_s']
  if (!text) return {}
  if (!Number.isFinite(Number(text))) throw new Error(`lifetime "${text}" is not a number of seconds`)
  return { lifetime: Number(text) }
}

const itemOf = (row: Row): ClassifyItem => {
  const texts = ['name', 'domain', 'value', 'host', 'url'].filter((column) => row[column]).map((column) => [column, row[column]])
  return { ...Object.fromEntries(texts) as ClassifyItem, ...lifetimeOf(row), kind: kindOf(row) }
}

export const head = ['name', 'category', 'confidence', 'because', 'service']

/** A line of the table for each row. Throws where a row says what it cannot mean, with its line. */
export const classifyRows = (rows: readonly Row[]): string[][] => {
  if (!subjects.some((column) => rows[0]?.[column] !== undefined)) throw new Error(`the first line names no column ${subjects.join(', ')}`)
  return rows.map((row, index) => {
    try {
      const { category, confidence, because, service = '' } = classify(itemOf(row))
      return [subjects.map((column) => row[column]).find(Boolean) ?? '', category, confidence.toFixed(2), because, service]
    } catch (error) {
      throw new Error(`row ${index + 1}: ${(error as Error).message}`)
    }
  })
}
