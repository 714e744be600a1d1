import { readFileSync } from 'node:fs'
import { type ReceiptKey, readPublicKey } from '../rights/receipt-keys.js'
import { verifyReceipt } from '../rights/receipt-signature.js'
import { type Output, UsageError } from './command.js'

export const verifyUsage = `receipt verify <file> --keys <file or address>
    tells whether a receipt is as the collector signed it, and writes what was signed
    --keys       https://<your address>/.well-known/jwks.json, a file of that, or one key as JWK or PEM`

const mistakes = {
  'no-receipt': 'it is no receipt: no JSON object',
  unsigned: 'it is not signed: whoever has it could have written it',
  'no-signature': 'its jws is no signature of a receipt',
  'unknown-key': 'it was signed by none of these keys',
  changed: 'it was changed since it was signed',
} as const

const patience = 10_000
const isSafe = ({ protocol, hostname }: URL) => protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname)

/** Keys that came by plain http are anybody's. */
const fetchText = async (url: URL): Promise<string> => {
  if (!isSafe(url)) throw new UsageError('--keys must be an address with https')
  const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(patience) }).catch(() => undefined)
  if (!answer?.ok) throw new Error(`${url.href} gives no keys`)
  return answer.text()
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A key of another kind beside ours is nobody's mistake, and what a list says is a key's name is looked at by nobody. */
const readKeys = (text: string): readonly ReceiptKey[] => {
  const list = parse(text)
  if (typeof list !== 'object' || list === null || !('keys' in list) || !Array.isArray(list.keys)) return [readPublicKey(text)]
  return (list.keys as readonly { readonly crv?: unknown }[]).filter(({ crv }) => crv === 'Ed25519').map((key) => readPublicKey(JSON.stringify(key)))
}

export const verifyFile = async (file: string, keys: string, output: Output): Promise<number> => {
  const text = /^https?:/.test(keys) ? await fetchText(new URL(keys)) : readFileSync(keys, 'utf8')
  const receipt = parse(readFileSync(file, 'utf8'))
  const verified = verifyReceipt(receipt, readKeys(text))
  if ('mistake' in verified) {
    output.err(mistakes[verified.mistake])
    return 1
  }
  // What was verified, not what stands in the file: of a name that stands there twice another reader may take the other.
  output.out(JSON.stringify({ kid: verified.kid, receipt }))
  return 0
}
