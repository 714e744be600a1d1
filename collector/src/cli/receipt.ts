import { readReceipt } from '../rights/read-consent.js'
import { type Command, type Output, UsageError } from './command.js'
import { idOptions, idUsage, readConsentId } from './one-consent.js'
import { storeOptions, storeUsage } from './open-store.js'
import { readOptions } from './read-options.js'
import { verifyFile, verifyUsage } from './receipt-verify.js'
import { readSigner, signingOptions, signingUsage } from './signing-options.js'
import { withServices } from './with-services.js'
import { writeChunks } from './write-chunks.js'

const missing = {
  'no-decision': 'there is no such decision',
  'no-snapshot': 'what was shown with it was not uploaded (izin snapshot --upload): who asked and for what is not known, so there is no receipt',
}

async function* textOf(receipt: object): AsyncGenerator<Uint8Array, void> {
  yield Buffer.from(`${JSON.stringify(receipt, undefined, 2)}\n`)
}

const verify = ([file, ...more]: readonly string[], keys: string | undefined, output: Output) => {
  if (!file || !keys || more.length > 0) throw new UsageError('receipt verify takes one file, and --keys: a file, or https://<your address>/.well-known/jwks.json')
  return verifyFile(file, keys, output)
}

/** `izin-collector receipt`. */
export const receipt: Command = {
  usage: `receipt <consent id> [--id <event>] [--out <file>]
    writes the receipt of a decision, the JSON that the browser gives the person
${idUsage}
    --out        a file that is not there yet; standard output without it
${signingUsage}
${storeUsage}
${verifyUsage}`,
  async run(args, env, output) {
    const { values, rest } = readOptions(args, { ...storeOptions, ...idOptions, ...signingOptions, out: { type: 'string' }, keys: { type: 'string' } }, env)
    if (rest[0] === 'verify') return verify(rest.slice(1), values.keys, output)
    const query = readConsentId('receipt', rest, values.id)
    const signer = readSigner(values)
    return withServices(values, output, async ({ services, recordAccess }) => {
      const made = await readReceipt({ ...services, ...(signer && { signer }) }, recordAccess, query)
      if (typeof made !== 'string') await writeChunks(textOf(made), { file: values.out }, output)
      else output.err(missing[made])
      return typeof made === 'string' ? 1 : 0
    })
  },
}
