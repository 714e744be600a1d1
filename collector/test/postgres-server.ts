import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { ensureServer, freePort, initialize, makeHome, removeHome, run, type Running } from './postgres/own-server.js'

/** A real server with `fsync` on. */
export interface PostgresServer {
  /** The address of an empty schema in it: a test of its own. */
  freshUrl(): Promise<string>
  /** Stops the server, at once and in good order; what it returns starts it again on the same data and port. */
  stop(): Promise<() => Promise<void>>
  /** Ends it for good and removes its data. */
  end(): Promise<void>
}

export async function ask(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

async function untilReady(url: string, server: Running): Promise<void> {
  for (let left = 400; ; left--) {
    try {
      return await ask(url, 'select 1')
    } catch (error) {
      if (left === 0) throw new Error(`PostgreSQL does not start: ${server.said()}`, { cause: error })
      await wait(50)
    }
  }
}

let schemas = 0

async function freshSchema(url: string) {
  const schema = `izin_${process.pid}_${Date.now()}_${schemas++}`
  await ask(url, `create schema ${schema}`)
  const fresh = new URL(url)
  fresh.searchParams.set('options', `-c search_path=${schema}`)
  return { schema, url: fresh.href }
}

/** Finds or installs PostgreSQL and starts it. */
export async function startOwnPostgres(): Promise<PostgresServer> {
  const home = makeHome()
  const bin = ensureServer(home)
  initialize(bin, home)
  const port = await freePort()
  const url = `postgres://izin@127.0.0.1:${port}/postgres`
  let server: Running
  const start = async () => {
    server = run(bin, home, port)
    await untilReady(url, server)
  }
  await start()
  return {
    freshUrl: async () => (await freshSchema(url)).url,
    stop: async () => {
      await server.end()
      return start
    },
    end: async () => {
      await server.end()
      removeHome(home)
    },
  }
}

/** A server that somebody else looks after: it stays as it was found. */
function theirs(url: string): PostgresServer {
  const made: string[] = []
  return {
    freshUrl: async () => {
      const fresh = await freshSchema(url)
      made.push(fresh.schema)
      return fresh.url
    },
    stop: () => Promise.reject(new Error('The server at $PG_URL is not ours to stop.')),
    end: async () => {
      for (const schema of made) await ask(url, `drop schema ${schema} cascade`)
    },
  }
}

/** The server to test with: the one at $PG_URL, or one of our own. */
export const startPostgres = async (): Promise<PostgresServer> => {
  const url = process.env['PG_URL']
  return url ? theirs(url) : startOwnPostgres()
}
