import { mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Store } from '../store/port.js'
import { type Environment, UsageError } from './command.js'
import { readOptions, type Values } from './read-options.js'

/** Where everything is kept; every command that touches the store takes them. */
export const storeOptions = { data: { type: 'string' }, database: { type: 'string' } } as const

export const storeUsage = `    --data       the folder that izin-collector.sqlite lies in; the working folder without it
    --database   another file, or postgres://user:password@host/name`

export type Place = { readonly file: string } | { readonly url: string }

/** Which database is meant. */
export const readPlace = ({ data = '.', database }: Values<typeof storeOptions>): Place => {
  if (database === undefined) return { file: resolve(join(data, 'izin-collector.sqlite')) }
  if (/^postgres(ql)?:\/\//.test(database)) return { url: database }
  if (/^[a-z]{2,}:\/\//i.test(database)) throw new UsageError('--database must be a file or begin with postgres://')
  return { file: resolve(database) }
}

/** Opens it with all its tables. What only one of the two databases needs is loaded with it. */
export const openStore = async (place: Place): Promise<Store> => {
  if ('url' in place) {
    throw new UsageError('this version keeps no PostgreSQL yet')
  }
  mkdirSync(dirname(place.file), { recursive: true })
  const { openSqlite } = await import('../store/sqlite/open-sqlite.js')
  return openSqlite({ file: place.file })
}

/** For commands that only need the store: opens it, and closes it whatever happens. */
export const withStore = async <T>(values: Values<typeof storeOptions>, use: (store: Store) => Promise<T>): Promise<T> => {
  const store = await openStore(readPlace(values))
  try {
    return await use(store)
  } finally {
    await store.close()
  }
}

/** Without arguments of its own. */
export const readStoreOptions = (args: readonly string[], env: Environment) => readOptions(args, storeOptions, env)
