import type { Checked, Validator } from '../events/create-validator.js'
import type { ConsentEvent, Counter } from '../events/consent-event.js'
import type { Ingest, Taken } from '../ingest/create-ingest.js'

/** What became of one part of a request. */
export interface Result {
  readonly id: string
  readonly outcome: Taken | 'invalid' | 'too-large' | 'site'
}

/** Not taken as a whole: nothing of it was stored, or what was will be known again when it is sent again. */
export interface NotTaken { readonly retryAfter: number }

export interface Taking {
  /** Bytes of the request. */
  readonly sent: number
  readonly ingest: Ingest
  readonly validate: Validator
  /** Whether the sender may speak for this site. */
  speaksFor(site: string): boolean
  /** Seconds to wait before so many more of a site are taken. */
  limitOf(site: string, count: number): Promise<number> | number
}

type Part = Checked | { readonly id: string; readonly code: 'site' }

const bodyOf = (part: Part) => ('event' in part ? part.event : 'counter' in part ? part.counter : undefined)

/** The longest wait that any of the sites asks for. */
const waitOf = async (parts: readonly Part[], limitOf: Taking['limitOf']): Promise<number> => {
  const sites = parts.map((part) => bodyOf(part)?.site).filter((site) => site !== undefined)
  let longest = 0
  for (const site of new Set(sites)) longest = Math.max(longest, await limitOf(site, sites.filter((other) => other === site).length))
  return longest
}

/** Puts each part in its queue and brings the outcomes back in order. */
const store = async (parts: readonly Part[], ingest: Ingest): Promise<readonly Result[] | undefined> => {
  const events: ConsentEvent[] = []
  const counters: Counter[] = []
  for (const part of parts) {
    if ('event' in part) events.push(part.event)
    else if ('counter' in part) counters.push(part.counter)
  }
  const appended = events.length > 0 ? ingest.append(events) : []
  const counted = counters.length > 0 ? ingest.count(counters) : []
  if (!appended || !counted) return undefined
  const [ofEvents, ofCounters] = [await appended, await counted]
  let [event, counter] = [0, 0]
  return parts.map((part) => 'event' in part ? { id: part.event.id, outcome: ofEvents[event++]! }
    : 'counter' in part ? { id: '', outcome: ofCounters[counter++]! }
    : { id: part.id, outcome: part.code })
}

/** Checks, counts and stores the parts of one request. */
export const takeEvents = async (values: readonly unknown[], { ingest, validate, speaksFor, limitOf, sent }: Taking): Promise<readonly Result[] | NotTaken> => {
  const parts = values.map((value): Part => {
    const checked = validate(value, sent)
    const body = bodyOf(checked)
    return body && !speaksFor(body.site) ? { id: 'event' in checked ? checked.event.id : '', code: 'site' } : checked
  })
  const retryAfter = await waitOf(parts, limitOf)
  if (retryAfter > 0) return { retryAfter }
  return await store(parts, ingest) ?? parts.map(() => ({ id: '', outcome: 'unavailable' }))
}
