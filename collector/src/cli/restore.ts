import { fileOf, readOneFile } from './backup.js'
import { type Command, type Output, UsageError } from './command.js'
import { keyringOptions, keyringUsage, openKeyring, readKeyringFolder } from './keyring-options.js'
import { readPlace, storeOptions, storeUsage } from './open-store.js'
import { readOptions, type Values } from './read-options.js'
import { accountUsage, withServices } from './with-services.js'

type Said = Values<typeof storeOptions & typeof keyringOptions>

/** A file gets its name when all of it is there; a database on a server is filled as it is. */
const restoreSealed = async (values: Said, folder: string, source: string, output: Output) => {
  const { restoreSealed: restoreInto } = await import('./backup-sealed.js')
  const into = (database: Said) => withServices(database, output, (given) => restoreInto(given, openKeyring(folder, given.services), source))
  const place = readPlace(values)
  if ('url' in place) return into(values)
  const { asWhole } = await import('../store/sqlite/back-up.js')
  return asWhole(place.file, (half) => into({ ...values, database: half }))
}

/** `izin-collector restore`. */
export const restore: Command = {
  usage: `restore <file> [--keyring <folder>]
    puts a backup where there is no database; one that is there must be moved away first, by you
    of a sealed backup it brings back what still has its key, and tells what was shredded, a line of JSON
${keyringUsage}
${accountUsage}
${storeUsage}`,
  async run(args, env, output) {
    const { values, rest } = readOptions(args, { ...storeOptions, ...keyringOptions }, env)
    const source = readOneFile(rest, 'restore')
    const folder = readKeyringFolder(values)
    const { isSealedBackup } = await import('../rights/backup/read-backup.js')
    const isSealed = await isSealedBackup(source).catch(() => false)
    if (isSealed) {
      if (folder === undefined) throw new UsageError(`${source} is sealed: --keyring and --account-key-file open it`)
      output.out(JSON.stringify(await restoreSealed(values, folder, source, output)))
      return 0
    }
    const target = fileOf(readPlace(values), 'pg_restore')
    const { restoreFile } = await import('../store/sqlite/back-up.js')
    const { rows } = restoreFile(source, target)
    output.out(`${rows} events are in ${target}`)
    return 0
  },
}
