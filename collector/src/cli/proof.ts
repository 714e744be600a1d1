import { readProof } from '../rights/read-consent.js'
import type { Command } from './command.js'
import { idOptions, idUsage, readConsentId } from './one-consent.js'
import { storeOptions, storeUsage } from './open-store.js'
import { readOptions } from './read-options.js'
import { readSigner, signingOptions, signingUsage } from './signing-options.js'
import { accountOptions, accountUsage, withServices } from './with-services.js'
import { writeChunks } from './write-chunks.js'

/** `izin-collector proof`. */
export const proof: Command = {
  usage: `proof <consent id> [--id <event>] [--out <file>]
    writes a decision as PDF: what was shown, what was chosen, when, and how to check it
${idUsage}
    --out        a file that is not there yet; standard output without it
${accountUsage}, and notes
${signingUsage}
${storeUsage}`,
  async run(args, env, output) {
    const { values, rest } = readOptions(args, { ...storeOptions, ...accountOptions, ...idOptions, ...signingOptions, out: { type: 'string' } }, env)
    const query = readConsentId('proof', rest, values.id)
    const signer = readSigner(values)
    return withServices(values, output, async ({ services, recordAccess }) => {
      const chunks = await readProof({ ...services, ...(signer && { signer }) }, recordAccess, query)
      if (chunks) await writeChunks(chunks, { file: values.out }, output)
      else output.err('there is no such decision')
      return chunks ? 0 : 1
    })
  },
}
