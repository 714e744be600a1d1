import { recordAfter } from '../rights/record-after.js'
import { recordFirst } from '../rights/record-first.js'
import { rotateKeyring } from '../rights/backup/rotate-keyring.js'
import { rotateLinks } from '../rights/rotate-links.js'
import { type Command, UsageError } from './command.js'
import { keyringOptions, readKeyringFolder } from './keyring-options.js'
import { storeOptions, storeUsage } from './open-store.js'
import { readAccountKey } from './read-account-key.js'
import { readOptions } from './read-options.js'
import { byCommand, withServices } from './with-services.js'

/** `izin-collector links`. */
export const links: Command = {
  usage: `links rotate --old-key-file <file> --account-key-file <file> [--keyring <folder>]
    seals every link to an account, every note, and the keys of sealed backups with a new key; serve must not be running with the old one, and is started with the new one
    --old-key-file      the key they are sealed with
    --account-key-file  the key they shall be sealed with
    --keyring           the folder with the keys of sealed backups, if there are any
${storeUsage}`,
  async run(args, env, output) {
    const { values, rest: [what, ...more] } = readOptions(args, { ...storeOptions, ...keyringOptions, 'old-key-file': { type: 'string' } }, env)
    const { 'old-key-file': old, 'account-key-file': next } = values
    if (what !== 'rotate' || more.length > 0) throw new UsageError('links takes rotate; izin-collector links --help tells more')
    if (old === undefined || next === undefined) throw new UsageError('links rotate needs --old-key-file and --account-key-file')
    const folder = readKeyringFolder(values)
    const keys = { from: readAccountKey(old), to: readAccountKey(next) }
    return withServices(values, output, async ({ services, recordAccess }) => {
      const entry = { key: byCommand, filter: '{}' }
      await recordFirst(recordAccess, { ...entry, action: 'links-rotate' })
      const rotated = await rotateLinks(services, keys)
      await recordAfter(services, recordAccess, { ...entry, action: 'links-rotate-end', rows: rotated.rotated })
      output.out(JSON.stringify({ ...rotated, ...(folder !== undefined && { keyring: await rotateKeyring({ folder, random: services.random }, keys) }) }))
      return 0
    })
  },
}
