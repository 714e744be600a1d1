import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Command, UsageError } from './command.js'
import { keyringOptions, keyringUsage, openKeyring, readKeyringFolder } from './keyring-options.js'
import { readPlace, storeOptions, storeUsage, type Place } from './open-store.js'
import { readOptions } from './read-options.js'
import { accountUsage, withServices } from './with-services.js'

/** PostgreSQL has its own, better ones. */
export const fileOf = (place: Place, instead: string): string => {
  if ('file' in place) return place.file
  throw new UsageError(`this is for a database that is a file; for PostgreSQL use ${instead}, or a sealed one with --keyring`)
}

export const readOneFile = (rest: readonly string[], command: string): string => {
  const [file, ...more] = rest
  if (!file || more.length > 0) throw new UsageError(`${command} takes one file: izin-collector ${command} <file>`)
  return resolve(file)
}

/** `izin-collector backup`. */
export const backup: Command = {
  usage: `backup <file> [--keyring <folder>]
    copies the database into a new file, whole and checked, while the collector runs; with --keyring sealed, so that the purge
    can make unreadable in it what it takes, and of PostgreSQL too
${keyringUsage}
${accountUsage}
${storeUsage}`,
  async run(args, env, output) {
    const { values, rest } = readOptions(args, { ...storeOptions, ...keyringOptions }, env)
    const target = readOneFile(rest, 'backup')
    const place = readPlace(values)
    const folder = readKeyringFolder(values)
    if (folder === undefined) {
      const source = fileOf(place, 'pg_dump')
      const { backUp } = await import('../store/sqlite/back-up.js')
      output.out(`${backUp(source, target).rows} events are in ${target}`)
      return 0
    }
    if ('file' in place && !existsSync(place.file)) throw new Error(`${place.file} is not there`)
    const { backUpSealed } = await import('./backup-sealed.js')
    const rows = await withServices(values, output, (given) => backUpSealed(given, openKeyring(folder, given.services), target))
    output.out(`${rows} rows are sealed in ${target}`)
    return 0
  },
}
