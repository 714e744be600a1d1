import { readFileSync } from 'node:fs'
import type { HostEntry } from './entry.js'

interface Entity {
  readonly category: string
  readonly domains: readonly string[]
  readonly totalOccurrences?: number
}

const file = 'node_modules/third-party-web/dist/entities.json'

/** Every host of third-party-web (MIT), the most seen first. */
export const readThirdPartyWeb = (): HostEntry[] =>
  (JSON.parse(readFileSync(file, 'utf8')) as Entity[])
    .flatMap(({ category, domains, totalOccurrences = 0 }) =>
      domains.map((domain) => ({ host: domain.replace(/^\*\./, '').toLowerCase(), category, seen: totalOccurrences })))
    .sort((a, b) => b.seen - a.seen)
