import type { Kysely } from 'kysely'
import { type FoundEvent, selectEvents, type WhereEvents } from './read-events.js'
import type { Id, Tables } from './tables.js'

/** Enough that the way to the database does not count, and little enough that nobody waits for it or needs memory. */
const pageLength = 1_000
/** Rows that a page looks at when it seeks few of them. */
const longestLook = 20_000

interface Page {
  readonly rows: readonly FoundEvent[]
  /** Where the next one begins; none if this is the last. */
  readonly next?: Id
}

export interface Walk {
  readonly after?: Id | undefined
  /** Which events; all of them without it. */
  readonly where?: WhereEvents | undefined
}

/** Reads events in order of ids, a page at a time, the next one while this one is used. */
export async function* walk(db: Kysely<Tables>, { after, where }: Walk): AsyncGenerator<readonly FoundEvent[]> {
  /** The id up to which a page looks; none if what is left is less. */
  const endOfLook = async (from: Id | undefined): Promise<Id | undefined> => {
    const last = db.selectFrom('event').select('id').orderBy('id').limit(1).offset(longestLook - 1)
    return (await (from === undefined ? last : last.where('id', '>', from)).executeTakeFirst())?.id
  }

  const readPage = async (from: Id | undefined): Promise<Page> => {
    const end = where && await endOfLook(from)
    const rows = await selectEvents(db)
      .$if(from !== undefined, (query) => query.where('event.id', '>', from!))
      .$if(end !== undefined, (query) => query.where('event.id', '<=', end!))
      .$if(where !== undefined, (query) => query.where(where!))
      .orderBy('event.id').limit(pageLength).execute()
    const next = rows.length === pageLength ? rows.at(-1)!.id : end
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
