import { readReceipt } from '../rights/read-consent.js'
import type { Command } from './command.js'
import { idOptions, idUsage, readConsentId } from './one-consent.js'
import { storeOptions, storeUsage } from './open-store.js'
import { readOptions } from './read-options.js'
import { withServices } from './with-services.js'

const missing = {
  'no-decision': 'there is no such decision',
  'no-snapshot': 'what was shown with it was not uploaded (izin snapshot --upload): who asked and for what is not known, so there is no receipt',
}

/** `izin-collector receipt`. */
export const receipt: Command = {
  usage: `receipt <consent id> [--id <event>]
    writes the receipt of a decision, the JSON that the browser gives the person
${idUsage}
${storeUsage}`,
  async run(args, env, output) {
    const { values, rest } = readOptions(args, { ...storeOptions, ...idOptions }, env)
    const query = readConsentId('receipt', rest, values.id)
    return withServices(values, output, async ({ services, recordAccess }) => {
      const made = await readReceipt(services, recordAccess, query)
      if (typeof made !== 'string') output.out(JSON.stringify(made, undefined, 2))
      else output.err(missing[made])
      return typeof made === 'string' ? 1 : 0
    })
  },
}
