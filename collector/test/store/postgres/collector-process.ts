/** One of two collectors that write to one database at the same time: `collector-process.ts URL SITE TURNED`. */
import { once } from 'node:events'
import { openPostgres } from '../../../src/store/postgres/open-postgres.js'
import { nthEvent } from '../../a-consent-event.js'

const [url, site, turned] = process.argv.slice(2) as [string, string, string]
const store = await openPostgres({ url })
const stored = (n: number) => {
  const event = nthEvent(n, { site, ext: { decideMs: (n % 7) * 1000 } })
  return { event, received: Date.parse(event.at) }
}
// Each group overlaps the one before by half, and the other process has each of them backwards.
const groups = Array.from({ length: 40 }, (_, group) => Array.from({ length: 30 }, (__, n) => stored((group * 15 + n) % 600)))
const own = turned === 'true' ? groups.map((group) => group.toReversed()) : groups
// Both begin at once, or one of them would be done before the other.
process.send!('ready')
await once(process, 'message')
const outcomes = await Promise.all(own.map((group) => store.append(group)))
await store.close()
process.send!({ outcomes: outcomes.flat() }, () => process.disconnect())
