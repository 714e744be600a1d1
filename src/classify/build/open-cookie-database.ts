import { readFileSync } from 'node:fs'
import type { Entry } from './entry.js'

interface Row {
  readonly category: string
  readonly cookie: string
  readonly domain: string
  readonly retentionPeriod: string
  readonly dataController: string
  readonly wildcardMatch: string
}

const file = 'node_modules/@slashgear/gdpr-cookie-scanner/dist/data/open-cookie-database.json'

const categories: Readonly<Record<string, Entry['category']>> = {
  Necessary: 0, Functional: 0, Security: 0, Personalization: 0, Analytics: 1, Marketing: 2,
}

const seconds: Readonly<Record<string, number>> = {
  second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800, month: 2_592_000, year: 31_536_000,
}

/** `2 years`, `session`; nothing where it says something else. */
const readLifetime = (text: string): { lifetime?: number } => {
  if (/session/i.test(text)) return { lifetime: 0 }
  const [, count, unit = ''] = /(\d+)\s*(second|minute|hour|day|week|month|year)/i.exec(text) ?? []
  return count ? { lifetime: Number(count) * (seconds[unit.toLowerCase()] ?? 0) } : {}
}

const readRow = (platform: string, row: Row): Entry => ({
  name: row.cookie.trim() + (row.wildcardMatch === '1' && !row.cookie.includes('*') ? '*' : ''),
  // `cookiebot.com (3rd party)`
  domain: /([\w-]+\.)+[a-z]{2,}/i.exec(row.domain)?.[0].toLowerCase() ?? '',
  vendor: row.dataController || platform,
  category: categories[row.category] ?? 2,
  ...readLifetime(row.retentionPeriod),
  isKey: false,
  source: 'open-cookie-database',
})

/** The Open Cookie Database (Apache-2.0). */
export const readOpenCookieDatabase = (): Entry[] =>
  Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Row[]>)
    .flatMap(([platform, rows]) => rows.map((row) => readRow(platform, row)))
