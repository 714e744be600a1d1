import { erase as eraseConsents, eraseReasons } from '../rights/erase.js'
import { findTarget, readTerms } from '../rights/erase-order.js'
import { type Command, UsageError } from './command.js'
import { wantedWho } from './one-consent.js'
import { storeOptions, storeUsage } from './open-store.js'
import { readOptions } from './read-options.js'
import { accountOptions, accountUsage, byCommand, withServices } from './with-services.js'

const options = {
  ...storeOptions, ...accountOptions, cid: { type: 'string' }, subject: { type: 'string' }, reason: { type: 'string' }, request: { type: 'string' }, note: { type: 'string' }, full: { type: 'boolean' },
} as const

const wanted = {
  reason: `--reason must be ${eraseReasons.join(', ')}`,
  note: 'erase keeps no --note: file a request (requests open --kind erase --note …), where it is sealed, and name it with --request',
  full: '--full takes no value',
  target: 'erase needs --cid, --subject or --request, one of them',
  ...wantedWho,
  request: '--request must be the id of a request to erase somebody who is not erased yet: requests list tells them',
  'links-are-off': 'an account needs --account-key-file: without the key nobody is found',
} as const

/** `izin-collector erase`. */
export const erase: Command = {
  usage: `erase --cid <consent id> | --subject <hmac> | --request <id> --reason <name> [--full]
    takes the links to accounts, the texts of notes, and what is not part of the proof; with --full the events too, each of which leaves a tombstone
    --reason     ${eraseReasons.join(', ')}
    --request    whom that request is about, and closes it: requests open --kind erase
${accountUsage}
${storeUsage}`,
  async run(args, env, output) {
    const { values } = readOptions(args, options, env)
    const terms = readTerms(values)
    if (typeof terms === 'string') throw new UsageError(wanted[terms])
    return withServices(values, output, async ({ services, recordAccess }) => {
      const target = await findTarget(services, values)
      if (typeof target === 'string') throw new UsageError(wanted[target])
      output.out(JSON.stringify(await eraseConsents(services, recordAccess, { ...target, ...terms, by: byCommand })))
      return 0
    })
  },
}
