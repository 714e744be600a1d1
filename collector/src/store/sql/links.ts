import type { Kysely, Selectable } from 'kysely'
import type { Link, Store } from '../port.js'
import type { Flavour } from './flavour.js'
import type { LinkTable, Tables } from './tables.js'

export const createLinks = (db: Kysely<Tables>, { toId, fromId }: Flavour): Pick<Store, 'putLink' | 'findLinks' | 'listLinks' | 'deleteLinks'> => {
  const read = ({ tag, cid, sealed, at }: Selectable<LinkTable>): Link => ({ cid: fromId(cid), tag: new Uint8Array(tag), sealed: new Uint8Array(sealed), at })
  return {
    putLink: async ({ cid, tag, sealed, at }) => {
      await db.insertInto('link').values({ tag, cid: toId(cid), sealed, at })
        .onConflict((conflict) => conflict.columns(['tag', 'cid']).doUpdateSet({ sealed, at })).execute()
    },
    findLinks: async (tag) => (await db.selectFrom('link').selectAll().where('tag', '=', tag).orderBy('at').orderBy('cid').execute()).map(read),
    listLinks: async (cid) => (await db.selectFrom('link').selectAll().where('cid', '=', toId(cid)).orderBy('at').orderBy('tag').execute()).map(read),
    deleteLinks: async (tag) => Number((await db.deleteFrom('link').where('tag', '=', tag).executeTakeFirst()).numDeletedRows),
  }
}
