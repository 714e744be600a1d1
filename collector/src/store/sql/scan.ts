import type { Kysely } from 'kysely'
import type { StoredEvent } from '../../events/consent-event.js'
import type { Store } from '../port.js'
import type { Contexts } from './contexts.js'
import type { Flavour } from './flavour.js'
import { type FoundEvent, selectEvents, toEvents } from './read-events.js'
import type { Id, Tables } from './tables.js'

type Selection = Parameters<Store['scan']>[0]

/** Enough that the way to the database does not count, and little enough that nobody waits for it or needs memory. */
const pageLength = 1_000
/** Rows that a page looks at when it seeks few of them. */
const longestLook = 20_000

interface Page {
  readonly rows: readonly FoundEvent[]
  /** Where the next one begins; none if this is the last. */
  readonly next?: Id
}

/** Reads every event of a selection in order of ids, a page at a time, the next one while this one is used. */
export const createScan = (db: Kysely<Tables>, contexts: Contexts, flavour: Flavour): Store['scan'] => {
  /** The id up to which a page looks; none if what is left is less. */
  const endOfLook = async (after: Id | undefined, rows: number): Promise<Id | undefined> => {
    const behind = db.selectFrom('event').select('id').orderBy('id').limit(1).offset(rows - 1)
    return (await (after === undefined ? behind : behind.where('id', '>', after)).executeTakeFirst())?.id
  }

  const readPage = async ({ site, from, to }: Selection, after: Id | undefined): Promise<Page> => {
    const narrow = site !== undefined || from !== undefined || to !== undefined
    const end = narrow ? await endOfLook(after, longestLook) : undefined
    const rows = await selectEvents(db)
      .$if(after !== undefined, (query) => query.where('event.id', '>', after!))
      .$if(end !== undefined, (query) => query.where('event.id', '<=', end!))
      .$if(from !== undefined, (query) => query.where('event.at', '>=', from!))
      .$if(to !== undefined, (query) => query.where('event.at', '<', to!))
      .$if(site !== undefined, (query) => query.where('event.context', 'in', (inner) => inner.selectFrom('context').select('context.id').where('context.site', '=', site!)))
      .orderBy('event.id').limit(pageLength).execute()
    const next = rows.length === pageLength ? rows.at(-1)!.id : end
    return { rows, ...(next !== undefined && { next }) }
  }

  return async function* scan(selection): AsyncGenerator<StoredEvent> {
    let page: Promise<Page> | undefined = readPage(selection, selection.after === undefined ? undefined : flavour.toId(selection.after))
    while (page) {
      const { rows, next }: Page = await page
      page = next === undefined ? undefined : readPage(selection, next)
      // Whoever stops here never asks for it, so nobody would hear of its failure.
      page?.catch(() => {})
      yield* await toEvents(rows, contexts, flavour)
    }
  }
}
