import type { Checked, Validator } from '../events/create-validator.js'
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
  const counts = new Map<string, number>()
  for (const part of parts) {
    const site = bodyOf(part)?.site
    if (site !== undefined) counts.set(site, (counts.get(site) ?? 0) + 1)
  }
  let longest = 0
  for (const [site, count] of counts) longest = Math.max(longest, await limitOf(site, count))
  return longest
}

/** Puts each part in its queue and brings the outcomes back in order. */
const store = async (parts: readonly Part[], ingest: Ingest): Promise<readonly Result[] | undefined> => {
  const events = parts.flatMap((part) => ('event' in part ? [part.event] : []))
  const counters = parts.flatMap((part) => ('counter' in part ? [part.counter] : []))
  const appended = events.length > 0 ? ingest.append(events) : Promise.resolve([])
  const counted = counters.length > 0 ? ingest.count(counters) : Promise.resolve([])
  if (!appended || !counted) return undefined
  const [ofEvents, ofCounters] = [(await appended).values(), (await counted).values()]
  return parts.map((part) => 'event' in part ? { id: part.event.id, outcome: ofEvents.next().value! }
    : 'counter' in part ? { id: '', outcome: ofCounters.next().value! }
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
