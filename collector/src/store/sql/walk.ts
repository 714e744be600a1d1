import type { Kysely } from 'kysely'
import type { Flavour } from './flavour.js'
import type { Reach } from './reaches.js'
import { type FoundEvent, selectEvents, type WhereEvents } from './read-events.js'
import type { Tables } from './tables.js'

/** Enough that the way to the database does not count, and little enough that nobody waits for it or needs memory. */
const pageLength = 1_000
/** Rows that a page looks at when it seeks few of them. */
const longestLook = 20_000

interface Page {
  readonly rows: readonly FoundEvent[]
  /** Where the next one begins; none if this is the last. */
  readonly next?: string
}

/** The last id that was seen; none before the first page. */
type After = string | undefined

export interface Walk extends Reach {
  readonly after?: After
  /** Which events; all of them without it. */
  readonly where?: WhereEvents | undefined
}

/** From behind `after`, or where the reach begins. One bound alone: a database seeks by one, and would look at all between the two. */
const fromOf = (after: After, least: string | undefined) =>
  (after !== undefined && (least === undefined || after >= least) ? { operator: '>', id: after } as const
  : least === undefined ? undefined
  : { operator: '>=', id: least } as const)

/** The statements of a page. */
export const createPageQueries = (db: Kysely<Tables>, flavour: Flavour, { least, until, odd, where }: Omit<Walk, 'after'>) => ({
  /** The id up to which a page looks; none if what is left is less. */
  endOfLook: (after: After) => {
    const from = fromOf(after, least)
    return db.selectFrom('event').select(flavour.readId('event.id').as('id'))
      .$if(from !== undefined, (query) => query.where('event.id', from!.operator, flavour.toId(from!.id)))
      .$if(until !== undefined, (query) => query.where('event.id', '<', flavour.toId(until!)))
      .$if(odd === true, (query) => query.where(flavour.isOdd('event')))
      .orderBy('event.id').limit(1).offset(longestLook - 1)
  },
  page: (after: After, end: string | undefined) => {
    const from = fromOf(after, least)
    return selectEvents(db, flavour)
      .$if(from !== undefined, (query) => query.where('event.id', from!.operator, flavour.toId(from!.id)))
      .$if(end !== undefined, (query) => query.where('event.id', '<=', flavour.toId(end!)))
      .$if(end === undefined && until !== undefined, (query) => query.where('event.id', '<', flavour.toId(until!)))
      .$if(odd === true, (query) => query.where(flavour.isOdd('event')))
      .$if(where !== undefined, (query) => query.where(where!))
      .orderBy('event.id').limit(pageLength)
  },
})

/** Reads events in order of ids, a page at a time, the next one while this one is used. */
export async function* walk(db: Kysely<Tables>, flavour: Flavour, { after, ...asked }: Walk): AsyncGenerator<readonly FoundEvent[]> {
  const queries = createPageQueries(db, flavour, asked)

  const endOfLook = async (from: After): Promise<After> => {
    const found = await queries.endOfLook(from).executeTakeFirst()
    return found && flavour.fromId(found.id)
  }

  const readPage = async (from: After): Promise<Page> => {
    const end = asked.where && await endOfLook(from)
    const rows = await queries.page(from, end).execute()
    const next = rows.length === pageLength ? flavour.fromId(rows.at(-1)!.id) : end
    return { rows, ...(next !== undefined && { next }) }
  }

  let page: Promise<Page> | undefined = readPage(after)
  while (page) {
    const { rows, next }: Page = await page
    page = next === undefined ? undefined : readPage(next)
    // Whoever stops here never asks for it, so nobody would hear of its failure.
    page?.catch(() => {})
    if (rows.length) yield rows
  }
}
