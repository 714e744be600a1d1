import { purge as purgeAll } from '../rights/purge.js'
import { shred } from '../rights/backup/shred.js'
import { type Command, UsageError } from './command.js'
import { keyringOptions, keyringUsage, openKeyring, readKeyringFolder } from './keyring-options.js'
import { storeOptions, storeUsage } from './open-store.js'
import { readOptions } from './read-options.js'
import { readRetention, retentionOptions, retentionUsage } from './retention-options.js'
import { accountUsage, byCommand, withServices } from './with-services.js'

/** `izin-collector purge`. */
export const purge: Command = {
  usage: `purge [--dry-run] [--keep-years <n>] [--keep-days <n>] [--retention-file <file>] [--keyring <folder>]
    takes away what was kept long enough and tells how much, a line of JSON for each site and one for the register; serve does it every night
    --dry-run        only counts
${retentionUsage}
${keyringUsage}: those of whatever is gone are shredded
${accountUsage}
${storeUsage}`,
  async run(args, env, output) {
    const { values, rest } = readOptions(args, { ...storeOptions, ...keyringOptions, ...retentionOptions, 'dry-run': { type: 'boolean' } }, env)
    if (rest.length > 0) throw new UsageError(`purge takes options only, not "${rest[0]}"`)
    const folder = readKeyringFolder(values)
    const order = { dry: values['dry-run'] ?? false, retention: readRetention(values), by: byCommand }
    return withServices(values, output, async ({ services, recordAccess }) => {
      const { sites, requests } = await purgeAll(services, recordAccess, order)
      for (const purged of [...sites, { requests }]) output.out(JSON.stringify(purged))
      if (folder !== undefined) output.out(JSON.stringify({ shredded: await shred(services, recordAccess, { ...order, keyring: openKeyring(folder, services) }) }))
      return 0
    })
  },
}
