import { createAccountLinks } from '../rights/account-links.js'
import { erase as eraseConsents, eraseReasons } from '../rights/erase.js'
import { findTarget, readTerms } from '../rights/erase-order.js'
import { type Command, UsageError } from './command.js'
import { storeOptions, storeUsage } from './open-store.js'
import { readOptions } from './read-options.js'
import { accountOptions, accountUsage, byCommand, withServices } from './with-services.js'

const options = {
  ...storeOptions, ...accountOptions, cid: { type: 'string' }, subject: { type: 'string' }, reason: { type: 'string' }, note: { type: 'string' }, full: { type: 'boolean' },
} as const

const wanted = {
  reason: `--reason must be ${eraseReasons.join(', ')}`,
  note: '--note must be a text of at most 500 signs',
  full: '--full takes no value',
  target: 'erase needs --cid or --subject, one of them',
  cid: '--cid must be a consent id such as 8c9d1d0e-4f0b-4b43-9f57-2f5a4b1f9a10',
  subject: '--subject must be an HMAC-SHA256, as 64 hexadecimal digits or 43 letters of base64url',
  'links-are-off': '--subject needs --account-key-file: without the key nobody is found',
} as const

/** `izin-collector erase`. */
export const erase: Command = {
  usage: `erase --cid <consent id> | --subject <hmac> --reason <name> [--note <text>] [--full]
    takes the links to accounts and what is not part of the proof; with --full the events too, each of which leaves a tombstone
    --reason     ${eraseReasons.join(', ')}
    --note       goes into the access log, where it is read by those who audit: no names
${accountUsage}
${storeUsage}`,
  async run(args, env, output) {
    const { values } = readOptions(args, options, env)
    const terms = readTerms(values)
    if (typeof terms === 'string') throw new UsageError(wanted[terms])
    return withServices(values, output, async ({ services, recordAccess }) => {
      const target = await findTarget(values, createAccountLinks(services))
      if (typeof target === 'string') throw new UsageError(wanted[target])
      output.out(JSON.stringify(await eraseConsents(services, recordAccess, { ...target, ...terms, by: byCommand })))
      return 0
    })
  },
}
