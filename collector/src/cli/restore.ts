import { fileOf, readOneFile } from './backup.js'
import type { Command } from './command.js'
import { readPlace, readStoreOptions, storeUsage } from './open-store.js'

/** `izin-collector restore`. */
export const restore: Command = {
  usage: `restore <file>
    puts a backup where there is no database; one that is there must be moved away first, by you
${storeUsage}`,
  async run(args, env, output) {
    const { values, rest } = readStoreOptions(args, env)
    const source = readOneFile(rest, 'restore')
    const target = fileOf(readPlace(values), 'pg_restore')
    const { restoreFile } = await import('../store/sqlite/back-up.js')
    const { rows } = restoreFile(source, target)
    output.out(`${rows} events are in ${target}`)
    return 0
  },
}
