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

const orNothing = (parts: Record<string, unknown>): string | undefined =>
  Object.values(parts).every((part) => part === undefined) ? undefined : canonicalize(parts)!

const bitsOf = (names: readonly string[], answers: ConsentEvent['categories']): number =>
  names.slice(0, mostBits).reduce((sum, name, index) => sum + (answers[name] ? 2 ** index : 0), 0)

/** Takes an event apart. `fromParts` makes the same one of it, to the letter of its canonical JSON. */
export const toParts = ({ event, received }: StoredEvent, known: KnownContext = contextOf(event)): EventParts & { readonly known: KnownContext } => {
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

/** Answers that events of one context usually have: few of all that there could be. */
const mostRemembered = 256

/** `fromParts` for events of one context. What they have in common is the same object in all of them. */
export const createFromParts = (context: Context): ((parts: EventParts) => StoredEvent) => {
  const { categories: names, v, type, site, source, model, jurisdiction, lang, policy, trusted, signals, sdk } = context
  const known = new Map<number, ConsentEvent['categories']>()
  const answersOf = (granted: number): ConsentEvent['categories'] => {
    const found = known.get(granted)
    if (found) return found
    if (known.size >= mostRemembered) known.clear()
    const answers = Object.fromEntries(names.map((name, index) => [name, Math.floor(granted / 2 ** index) % 2 === 1]))
    known.set(granted, answers)
    return answers
  }
  return ({ row, detail, fleeting }) => {
    const event = {
      // By name: to spread the context takes thirty times as long.
      v, type, site, source, model, jurisdiction, lang, policy, trusted, signals, sdk,
      id: row.id,
      cid: row.cid,
      seq: row.seq,
      at: new Date(row.at).toISOString(),
      action: actions[row.action]!,
      categories: answersOf(row.granted),
      expires: new Date(row.expires).toISOString(),
    }
    if (detail) Object.assign(event, JSON.parse(detail))
    if (fleeting) Object.assign(event, JSON.parse(fleeting))
    return { event: event as ConsentEvent, received: row.received }
  }
}

export const fromParts = (parts: EventParts, context: Context): StoredEvent => createFromParts(context)(parts)
