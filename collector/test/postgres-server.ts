import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { copyServer, findServers, installByApt, missing } from './postgres/binaries.js'

/** A real server with its own data, on which a power cut loses nothing: `fsync` stays on, since that is what is tested. */
export interface PostgresServer {
  readonly url: string
  /** The address of an empty schema in it: a test of its own. */
  freshUrl(): Promise<string>
  /** Stops the server; what it returns starts it again on the same data and port. */
  stop(): Promise<() => Promise<void>>
  /** Ends it for good and removes its data. */
  end(): Promise<void>
}

/** PostgreSQL refuses to run as root. Debian's `nobody` is on every machine. */
const nobody = 65_534
const other = () => (process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {})

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  fsync: 'on',
  synchronous_commit: 'on',
  shared_buffers: '64MB',
  max_connections: '60',
  max_wal_size: '512MB',
  log_min_messages: 'fatal',
} as const

const freePort = () => new Promise<number>((resolve) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address() as AddressInfo
    server.close(() => resolve(port))
  })
})

function runs(bin: string, cwd: string): boolean {
  try {
    execFileSync(join(bin, 'postgres'), ['--version'], { ...other(), cwd, stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** A folder of programs that our user may run; a copy in `home` where it may not read them, or their links are missing. */
function runnable(home: string): string | undefined {
  for (const [index, bin] of findServers().entries()) {
    if (runs(bin, home)) return bin
    const copy = copyServer(bin, join(home, `server-${index}`))
    if (runs(copy, home)) return copy
  }
}

function ensureServer(home: string): string {
  const found = runnable(home)
  if (found) return found
  installByApt()
  const installed = runnable(home)
  if (!installed) throw new Error(missing)
  return installed
}

function makeHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'izin-postgres-'))
  chmodSync(home, 0o755)
  const data = join(home, 'data')
  mkdirSync(data, { mode: 0o700 })
  const { uid, gid } = other()
  if (uid !== undefined) chownSync(data, uid, gid)
  return home
}

const initialize = (bin: string, home: string) => void execFileSync(
  join(bin, 'initdb'),
  ['-D', join(home, 'data'), '-U', 'izin', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync', '--no-instructions'],
  { ...other(), cwd: home, stdio: ['ignore', 'ignore', 'pipe'] },
)

/** Ends the server when our end of its input is closed: also when the tests are killed and cannot say so. */
const script = '"$@" </dev/null & server=$!; while read -r line; do :; done; kill -INT $server; wait $server'

function launch(bin: string, home: string, port: number): ChildProcess {
  const options = Object.entries({ ...settings, port }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  return spawn('/bin/sh', ['-c', script, 'sh', join(bin, 'postgres'), '-D', join(home, 'data'), ...options], {
    ...other(), cwd: home, stdio: ['pipe', 'inherit', 'inherit'],
  })
}

async function ask(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

async function untilReady(url: string, patience = 300): Promise<void> {
  try {
    await ask(url, 'select 1')
  } catch (error) {
    if (patience === 0) throw error
    await wait(50)
    await untilReady(url, patience - 1)
  }
}

const ended = (child: ChildProcess) => new Promise<void>((resolve) => {
  if (child.exitCode !== null) return resolve()
  child.once('exit', () => resolve())
  child.stdin!.end()
})

let schemas = 0
const freshUrlOf = async (url: string) => {
  const schema = `izin_${process.pid}_${Date.now()}_${schemas++}`
  await ask(url, `create schema ${schema}`)
  const fresh = new URL(url)
  fresh.searchParams.set('options', `-c search_path=${schema}`)
  return { schema, href: fresh.href }
}

/** Finds or installs PostgreSQL and starts it. */
export async function startOwnPostgres(): Promise<PostgresServer> {
  const home = makeHome()
  const bin = ensureServer(home)
  initialize(bin, home)
  const port = await freePort()
  const url = `postgres://izin@127.0.0.1:${port}/postgres`
  let child: ChildProcess
  const start = async () => {
    child = launch(bin, home, port)
    await untilReady(url)
  }
  await start()
  return {
    url,
    freshUrl: async () => (await freshUrlOf(url)).href,
    stop: async () => {
      await ended(child)
      return start
    },
    end: async () => {
      await ended(child)
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** A server that somebody else looks after: it stays as it was found. */
function theirs(url: string): PostgresServer {
  const made: string[] = []
  return {
    url,
    freshUrl: async () => {
      const { schema, href } = await freshUrlOf(url)
      made.push(schema)
      return href
    },
    stop: () => Promise.reject(new Error('$PG_URL is not ours to stop')),
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
