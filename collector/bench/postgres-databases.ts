import { startOwnPostgres } from '../test/postgres-server.js'
import type { Databases } from './pairs.js'

/** One real server with `fsync` on, and in it an empty schema for each. */
export const postgresDatabases = async (): Promise<Databases & { close(): Promise<void> }> => {
  const server = await startOwnPostgres()
  return { create: () => server.freshUrl(), close: () => server.end() }
}
