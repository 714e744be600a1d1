import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copyServer, findServers, installByApt, missing } from './binaries.js'

/** PostgreSQL refuses to run as root. Debian's `nobody` is on every machine. */
const nobody = 65_534
export const user = () => (process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {})

/** A power cut loses nothing: what is written is tested as it is run. */
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  fsync: 'on',
  synchronous_commit: 'on',
  shared_buffers: '64MB',
  max_connections: '60',
  max_wal_size: '512MB',
}

export const freePort = () => new Promise<number>((resolve) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address() as AddressInfo
    server.close(() => resolve(port))
  })
})

function runs(bin: string, cwd: string): boolean {
  try {
    execFileSync(join(bin, 'postgres'), ['--version'], { ...user(), cwd, stdio: 'ignore' })
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

export function ensureServer(home: string): string {
  const found = runnable(home)
  if (found) return found
  installByApt()
  const installed = runnable(home)
  if (!installed) throw new Error(missing)
  return installed
}

export function makeHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'izin-postgres-'))
  chmodSync(home, 0o755)
  const data = join(home, 'data')
  mkdirSync(data, { mode: 0o700 })
  const { uid, gid } = user()
  if (uid !== undefined) chownSync(data, uid, gid)
  return home
}

export const initialize = (bin: string, home: string) => void execFileSync(
  join(bin, 'initdb'),
  ['-D', join(home, 'data'), '-U', 'izin', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync', '--no-instructions'],
  { ...user(), cwd: home, stdio: ['ignore', 'ignore', 'inherit'] },
)

/** Ends the server when our end of its input is closed: also when the tests are killed and cannot say so. */
const script = '"$@" </dev/null & server=$!; while read -r line; do :; done; kill -INT $server; wait $server'

export interface Running {
  /** What it said, for when it does not start. */
  said(): string
  end(): Promise<void>
}

export function run(bin: string, home: string, port: number): Running {
  const options = Object.entries({ ...settings, port }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn('/bin/sh', ['-c', script, 'sh', join(bin, 'postgres'), '-D', join(home, 'data'), ...options], {
    ...user(), cwd: home, stdio: ['pipe', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (text: Buffer) => (said = (said + text.toString()).slice(-2000)))
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return {
    said: () => said,
    end: () => {
      child.stdin.end()
      return ended
    },
  }
}

export const removeHome = (home: string): void => rmSync(home, { recursive: true, force: true })
