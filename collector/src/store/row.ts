import canonicalize from 'canonicalize'
import type { ConsentEvent, StoredEvent } from '../events/consent-event.js'
import { type Context, contextOf, type KnownContext } from './context.js'

export const actions = ['accept_all', 'reject_all', 'save', 'withdraw', 'gpc'] as const

/** One decision in numbers. Times are milliseconds since 1970. */
export interface EventRow {
  /** UUIDv7 and UUIDv4, as text with dashes. */
  readonly id: string
  readonly cid: string
  readonly context: number
  readonly at: number
  readonly received: number
  readonly expires: number
  readonly seq: number
  /** Index in `actions`. */
  readonly action: number
  /** Bit n says whether the context's nth category was allowed. More than 52 of them are told in `detail`. */
  readonly granted: number
}

/** What few events carry, as canonical JSON, so that equal ones are equal as texts: `detail` belongs to the proof, `fleeting` may go before. */
export interface EventParts {
  readonly row: EventRow
  readonly detail?: string
  readonly fleeting?: string
}

/** A double holds 53 bits exactly. */
const mostBits = 52

const orNothing = (parts: Record<string, unknown>): string | undefined => {
  const text = canonicalize(parts)!
  return text === '{}' ? undefined : text
}

const bitsOf = (names: readonly string[], answers: ConsentEvent['categories']): number =>
  names.slice(0, mostBits).reduce((sum, name, index) => sum + (answers[name] ? 2 ** index : 0), 0)

/** Takes an event apart. `fromParts` makes the same one of it, to the letter of its canonical JSON. */
export const toParts = ({ event, received }: StoredEvent): EventParts & { readonly known: KnownContext } => {
  const known = contextOf(event)
  const names = known.context.categories
  const { id, cid, seq, action, services, tcf, gpp, variant, ext } = event as ConsentEvent & { tcf?: string; gpp?: string }
  const categories = names.length > mostBits ? event.categories : undefined
  const detail = orNothing({ services, tcf, gpp, categories })
  const fleeting = orNothing({ variant, ext })
  return {
    known,
    row: {
      id, cid, seq, received,
      context: known.id,
      at: Date.parse(event.at),
      expires: Date.parse(event.expires),
      action: actions.indexOf(action),
      granted: bitsOf(names, event.categories),
    },
    ...(detail && { detail }),
    ...(fleeting && { fleeting }),
  }
}

export const fromParts = ({ row, detail, fleeting }: EventParts, context: Context): StoredEvent => {
  const answers = context.categories.map((name, index) => [name, Math.floor(row.granted / 2 ** index) % 2 === 1] as const)
  // Exports do this a million times. Written as one literal with spreads in it, V8 takes seven times as long.
  const event = Object.assign({} as Record<string, unknown>, context as object)
  event.id = row.id
  event.cid = row.cid
  event.seq = row.seq
  event.at = new Date(row.at).toISOString()
  event.action = actions[row.action]!
  event.categories = Object.fromEntries(answers)
  event.expires = new Date(row.expires).toISOString()
  if (detail) Object.assign(event, JSON.parse(detail))
  if (fleeting) Object.assign(event, JSON.parse(fleeting))
  return { event: event as unknown as ConsentEvent, received: row.received }
}
