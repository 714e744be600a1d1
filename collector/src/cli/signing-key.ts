import { generateKeyPairSync } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { readPublicKey } from '../rights/receipt-keys.js'
import { type Command, UsageError } from './command.js'

/** `izin-collector signing-key`. */
export const signingKey: Command = {
  usage: `signing-key new <file> | signing-key public <file>
    makes a key that signs receipts (Ed25519, PEM) in a file that is not there yet, which its owner alone may read; or writes a
    key's public half as JWK: all that is needed of a key that signs no more`,
  async run([what, file, ...more], _, output) {
    if ((what !== 'new' && what !== 'public') || !file || more.length > 0) throw new UsageError('signing-key takes new or public, and one file')
    if (what === 'new') writeFileSync(file, generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' })
    output.out(JSON.stringify(readPublicKey(readFileSync(file, 'utf8'))))
    return 0
  },
}
