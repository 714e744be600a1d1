import { readFileSync } from 'node:fs'
import type { RetentionSettings } from '../rights/retention.js'
import { UsageError } from './command.js'
import { readNumber, type Values } from './read-options.js'

export const retentionOptions = { 'keep-years': { type: 'string' }, 'keep-days': { type: 'string' }, 'retention-file': { type: 'string' } } as const

export const retentionUsage = `    --keep-years     how long events stay after they ran out or were withdrawn; 7 without it
    --keep-days      how long fleeting fields, links and counters stay; 90 without it
    --retention-file what a site wants otherwise, as JSON: { "sites": { "www.example.com": { "events": 5, "fleeting": 30 } } }`

const isLength = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 1

const isOf = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A misspelt word would be a longer life than somebody meant. */
const checkLengths = (lengths: unknown): boolean =>
  isOf(lengths) && Object.entries(lengths).every(([name, value]) => (name === 'events' || name === 'fleeting') && isLength(value))

const readFile = (file: string): RetentionSettings => {
  let value: unknown
  try {
    value = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    throw new UsageError(`--retention-file cannot be read as JSON: ${file}`)
  }
  const { sites = {}, ...all } = isOf(value) ? value : { wrong: true }
  if (checkLengths(all) && isOf(sites) && Object.values(sites).every(checkLengths)) return value as RetentionSettings
  throw new UsageError('--retention-file must hold whole numbers from 1: { "events": years, "fleeting": days, "sites": { "www.example.com": { … } } }')
}

const most = 1_000

/** How long things are kept, from what the command line says. */
export const readRetention = ({ 'keep-years': years, 'keep-days': days, 'retention-file': file }: Values<typeof retentionOptions>): RetentionSettings => ({
  ...(years !== undefined && { events: readNumber('keep-years', years, { otherwise: 0, least: 1, most }) }),
  ...(days !== undefined && { fleeting: readNumber('keep-days', days, { otherwise: 0, least: 1, most: 365 * most }) }),
  ...(file !== undefined && readFile(file)),
})
