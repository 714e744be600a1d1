import type { Kysely, Selectable } from 'kysely'
import type { Link, Store } from '../port.js'
import type { Flavour } from './flavour.js'
import type { LinkTable, Tables } from './tables.js'

const pageLength = 100

export const readLink = ({ fromId }: Flavour) => ({ tag, cid, sealed, at }: Selectable<LinkTable>): Link =>
  ({ cid: fromId(cid), tag: new Uint8Array(tag), sealed: new Uint8Array(sealed), at })

export const createLinks = (db: Kysely<Tables>, flavour: Flavour): Pick<Store, 'putLink' | 'findLinks' | 'listLinks' | 'deleteLinks' | 'links'> => {
  const { toId } = flavour
  const read = readLink(flavour)
  const readPage = (last: Selectable<LinkTable> | undefined) => db.selectFrom('link').selectAll()
    .$if(last !== undefined, (query) => query.where(({ eb, and, or }) =>
      or([eb('tag', '>', last!.tag), and([eb('tag', '=', last!.tag), eb('cid', '>', last!.cid)])])))
    .orderBy('tag').orderBy('cid').limit(pageLength).execute()
  return {
    async *links() {
      for (let page = await readPage(undefined); page.length > 0; page = await readPage(page.at(-1))) yield* page.map(read)
    },
    putLink: async ({ cid, tag, sealed, at }) => {
      await db.insertInto('link').values({ tag, cid: toId(cid), sealed, at })
        .onConflict((conflict) => conflict.columns(['tag', 'cid']).doUpdateSet({ sealed, at })).execute()
    },
    findLinks: async (tag) => (await db.selectFrom('link').selectAll().where('tag', '=', tag).orderBy('at').orderBy('cid').execute()).map(read),
    listLinks: async (cid) => (await db.selectFrom('link').selectAll().where('cid', '=', toId(cid)).orderBy('at').orderBy('tag').execute()).map(read),
    deleteLinks: async (tag) => Number((await db.deleteFrom('link').where('tag', '=', tag).executeTakeFirst()).numDeletedRows),
  }
}
