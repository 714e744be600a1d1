import type { Kysely, Selectable } from 'kysely'
import type { Note, PersonRequest, RequestQuery, RequestStore } from '../request-port.js'
import type { Flavour } from './flavour.js'
import { createPurgeRequests } from './purge-requests.js'
import type { Id, NoteTable, RequestTable, Tables } from './tables.js'

const pageLength = 100

const toRequest = ({ fromId }: Flavour) => ({ id, kind, received, due, by, cid, tag, sealed, closed, outcome }: Selectable<RequestTable>): PersonRequest => ({
  id: fromId(id), kind, received, due, by,
  ...(cid !== null && { cid: fromId(cid) }),
  ...(tag !== null && sealed !== null && { subject: { tag: new Uint8Array(tag), sealed: new Uint8Array(sealed) } }),
  ...(closed !== null && { closed }),
  ...(outcome !== null && { outcome }),
})

const toNote = ({ fromId }: Flavour) => ({ id, request, at, by, sealed }: Selectable<NoteTable>): Note =>
  ({ id: fromId(id), request: fromId(request), at, by, ...(sealed !== null && { sealed: new Uint8Array(sealed) }) })

const insertNote = async (db: Kysely<Tables>, { id, request, at, by, sealed }: Note, { toId }: Flavour): Promise<void> => {
  await db.insertInto('note').values({ id: toId(id), request: toId(request), at, by, sealed: sealed ?? null })
    .onConflict((conflict) => conflict.column('id').doNothing()).execute()
}

/** Takes the texts of the notes about a person away, and who a request about an account was about. How many texts there were. */
export const eraseNotes = async (db: Kysely<Tables>, whose: { readonly cid: Id } | { readonly tag: Uint8Array }): Promise<number> =>
  db.transaction().execute(async (inOne) => {
    const about = inOne.selectFrom('request').select('id')
      .$if('cid' in whose, (query) => query.where('cid', '=', (whose as { cid: Id }).cid))
      .$if('tag' in whose, (query) => query.where('tag', '=', (whose as { tag: Uint8Array }).tag))
    const { numUpdatedRows } = await inOne.updateTable('note').set({ sealed: null }).where('sealed', 'is not', null).where('request', 'in', about).executeTakeFirst()
    if ('tag' in whose) await inOne.updateTable('request').set({ tag: null, sealed: null }).where('tag', '=', whose.tag).execute()
    return Number(numUpdatedRows)
  })

const createReading = (db: Kysely<Tables>, flavour: Flavour): Pick<RequestStore, 'findRequest' | 'requests' | 'notes' | 'countOverdue' | 'anySealed'> => {
  const { toId } = flavour
  const readPage = async ({ cid, tag, isOpen, dueBefore, after }: RequestQuery) => {
    const rows = await db.selectFrom('request').selectAll()
      .$if(cid !== undefined, (query) => query.where('cid', '=', toId(cid!)))
      .$if(tag !== undefined, (query) => query.where('tag', '=', tag!))
      .$if(isOpen === true, (query) => query.where('closed', 'is', null))
      .$if(dueBefore !== undefined, (query) => query.where('due', '<', dueBefore!))
      .$if(after !== undefined, (query) => query.where('id', '>', toId(after!)))
      .orderBy('id').limit(pageLength).execute()
    return rows.map(toRequest(flavour))
  }
  const firstSealed = (table: 'link' | 'note' | 'request') =>
    db.selectFrom(table).select('sealed').where('sealed', 'is not', null).limit(1).executeTakeFirst()
  return {
    findRequest: async (id) => {
      const row = await db.selectFrom('request').selectAll().where('id', '=', toId(id)).executeTakeFirst()
      return row && toRequest(flavour)(row)
    },
    async *requests(query) {
      for (let page = await readPage(query); page.length > 0; page = await readPage({ ...query, after: page.at(-1)!.id })) yield* page
    },
    notes: async (requests) => {
      if (requests.length === 0) return []
      return (await db.selectFrom('note').selectAll().where('request', 'in', requests.map(toId)).orderBy('id').execute()).map(toNote(flavour))
    },
    countOverdue: async (now) => {
      const { count } = await db.selectFrom('request').select(({ fn }) => fn.countAll<number>().as('count')).where('closed', 'is', null).where('due', '<', now).executeTakeFirstOrThrow()
      return Number(count)
    },
    anySealed: async () => {
      for (const table of ['link', 'note', 'request'] as const) {
        const row = await firstSealed(table)
        if (row?.sealed) return new Uint8Array(row.sealed)
      }
      return undefined
    },
  }
}

export const createRequests = (db: Kysely<Tables>, flavour: Flavour): RequestStore => {
  const { toId } = flavour
  return {
    ...createReading(db, flavour),
    purgeRequests: createPurgeRequests(db),
    putRequest: ({ id, kind, received, due, by, cid, subject, closed, outcome }, note) => db.transaction().execute(async (inOne) => {
      await inOne.insertInto('request').values({
        id: toId(id), kind, received, due, by, cid: cid === undefined ? null : toId(cid),
        tag: subject?.tag ?? null, sealed: subject?.sealed ?? null, closed: closed ?? null, outcome: outcome ?? null,
      }).onConflict((conflict) => conflict.column('id').doNothing()).execute()
      if (note) await insertNote(inOne, note, flavour)
    }),
    closeRequest: ({ id, at, outcome }, note) => db.transaction().execute(async (inOne) => {
      const { numUpdatedRows } = await inOne.updateTable('request').set({ closed: at, outcome }).where('id', '=', toId(id)).where('closed', 'is', null).executeTakeFirst()
      if (Number(numUpdatedRows) === 0) return false
      if (note) await insertNote(inOne, note, flavour)
      return true
    }),
    putNote: (note) => db.transaction().execute(async (inOne) => {
      const request = await inOne.selectFrom('request').select('id').where('id', '=', toId(note.request)).executeTakeFirst()
      if (request) await insertNote(inOne, note, flavour)
      return request !== undefined
    }),
    reseal: ({ id, subject }, notes) => db.transaction().execute(async (inOne) => {
      if (subject) await inOne.updateTable('request').set(subject).where('id', '=', toId(id)).where('tag', 'is not', null).execute()
      for (const { id: note, sealed } of notes) {
        if (sealed) await inOne.updateTable('note').set({ sealed }).where('id', '=', toId(note)).where('sealed', 'is not', null).execute()
      }
    }),
  }
}
