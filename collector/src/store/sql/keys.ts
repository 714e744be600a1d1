import type { Kysely, Selectable } from 'kysely'
import type { Key, Role, Store } from '../port.js'
import type { Flavour } from './flavour.js'
import type { KeyTable, Tables } from './tables.js'

const toKey = ({ fromId }: Flavour) => ({ id, hash, name, roles, sites, created, expires, revoked }: Selectable<KeyTable>): Key => ({
  id: fromId(id),
  hash: new Uint8Array(hash),
  name,
  roles: JSON.parse(roles) as Role[],
  sites: JSON.parse(sites) as string[],
  created,
  ...(expires !== null && { expires }),
  ...(revoked !== null && { revoked }),
})

export const createKeys = (db: Kysely<Tables>, flavour: Flavour): Pick<Store, 'putKey' | 'findKey' | 'listKeys' | 'revokeKey'> => {
  const read = toKey(flavour)
  return {
    putKey: async ({ id, hash, name, roles, sites, created, expires, revoked }) => {
      await db.insertInto('key').values({
        id: flavour.toId(id), hash, name, roles: JSON.stringify(roles), sites: JSON.stringify(sites), created, expires: expires ?? null, revoked: revoked ?? null,
      }).execute()
    },
    findKey: async (hash) => {
      const row = await db.selectFrom('key').selectAll().where('hash', '=', hash).executeTakeFirst()
      return row && read(row)
    },
    listKeys: async () => (await db.selectFrom('key').selectAll().orderBy('id').execute()).map(read),
    revokeKey: async (id, at) => {
      const result = await db.updateTable('key').set({ revoked: at }).where('id', '=', flavour.toId(id)).where('revoked', 'is', null).executeTakeFirst()
      return Number(result.numUpdatedRows) > 0
    },
  }
}
