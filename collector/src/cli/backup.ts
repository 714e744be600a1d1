import { resolve } from 'node:path'
import { type Command, UsageError } from './command.js'
import { readPlace, readStoreOptions, storeUsage, type Place } from './open-store.js'

/** PostgreSQL has its own, better ones. */
export const fileOf = (place: Place, instead: string): string => {
  if ('file' in place) return place.file
  throw new UsageError(`this is for a database that is a file; for PostgreSQL use ${instead}`)
}

export const readOneFile = (rest: readonly string[], command: string): string => {
  const [file, ...more] = rest
  if (!file || more.length > 0) throw new UsageError(`${command} takes one file: izin-collector ${command} <file>`)
  return resolve(file)
}

/** `izin-collector backup`. */
export const backup: Command = {
  usage: `backup <file>
    copies the database into a new file, whole and checked, while the collector runs
${storeUsage}`,
  async run(args, env, output) {
    const { values, rest } = readStoreOptions(args, env)
    const target = readOneFile(rest, 'backup')
    const source = fileOf(readPlace(values), 'pg_dump')
    const { backUp } = await import('../store/sqlite/back-up.js')
    const { rows } = backUp(source, target)
    output.out(`${rows} events are in ${target}`)
    return 0
  },
}
