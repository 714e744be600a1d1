import { ask, startOwnPostgres } from '../test/postgres-server.js'
import type { Databases } from './pairs.js'

/** One real server with `fsync` on, and in it an empty database for each: c15t reads the tables of all schemas. */
export const postgresDatabases = async (): Promise<Databases & { close(): Promise<void> }> => {
  const server = await startOwnPostgres()
  const any = await server.freshUrl()
  let n = 0
  return {
    async create(name) {
      const database = `${name}_${n++}`
      await ask(any, `create database ${database}`)
      const url = new URL(any)
      url.pathname = database
      url.search = ''
      return url.href
    },
    close: () => server.end(),
  }
}
