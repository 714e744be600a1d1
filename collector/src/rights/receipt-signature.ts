import { createPublicKey, sign, verify } from 'node:crypto'
import canonicalize from 'canonicalize'
import { type ReceiptKey, readPrivateKey, readPublicKey } from './receipt-keys.js'

/** Signs receipts (COL-16): a JWS of RFC 7515 and 8037 whose payload is the canonical JSON (RFC 8785) of the receipt without `jws`. */
export interface Signer {
  /** The key that signs, and those that did before it. */
  readonly keys: readonly [ReceiptKey, ...ReceiptKey[]]
  sign<T extends object>(receipt: T): T & { readonly jws: string }
}

/** Apart from whatever else may be signed by the same key. */
const typ = 'izin-receipt'

const base64url = (text: string) => Buffer.from(text).toString('base64url')

/** What is signed; the payload is left out of what goes out, for the receipt itself is there. */
const inputOf = (header: string, receipt: object) => Buffer.from(`${header}.${base64url(canonicalize(receipt)!)}`)

/** The first key, as PEM or JWK, signs; of the others, which did before, only the public halves are published. */
export const createSigner = (current: string, ...former: readonly string[]): Signer => {
  const key = readPrivateKey(current)
  const keys = [readPublicKey(current), ...former.map(readPublicKey)] as const
  const header = base64url(canonicalize({ alg: 'EdDSA', kid: keys[0].kid, typ })!)
  return { keys, sign: (receipt) => ({ ...receipt, jws: `${header}..${sign(null, inputOf(header, receipt), key).toString('base64url')}` }) }
}

/** The key it was signed with, or why it proves nothing. */
export type Verified = { readonly kid: string } | { readonly mistake: 'no-receipt' | 'unsigned' | 'no-signature' | 'unknown-key' | 'changed' }

type Fields = Readonly<Record<string, unknown>>
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

const readHeader = (text: string): Fields => {
  try {
    const header: unknown = JSON.parse(Buffer.from(text, 'base64url').toString())
    return isFields(header) ? header : {}
  } catch {
    return {}
  }
}

/** `receipt` as parsed from JSON; `keys` as the collector publishes them. */
export const verifyReceipt = (receipt: unknown, keys: readonly ReceiptKey[]): Verified => {
  if (!isFields(receipt)) return { mistake: 'no-receipt' }
  const { jws, ...rest } = receipt
  if (jws === undefined) return { mistake: 'unsigned' }
  const [, header, signature] = /^([\w-]+)\.\.([\w-]{86})$/.exec(typeof jws === 'string' ? jws : '') ?? []
  if (!header || !signature) return { mistake: 'no-signature' }
  const { alg, kid, typ: kind, ...more } = readHeader(header)
  // `crit` and whatever else we do not know may change what a signature means.
  if (alg !== 'EdDSA' || kind !== typ || Object.keys(more).length > 0) return { mistake: 'no-signature' }
  const known = keys.find((key) => key.kid === kid)
  if (!known) return { mistake: 'unknown-key' }
  const { kty, crv, x } = known
  const isOurs = verify(null, inputOf(header, rest), createPublicKey({ key: { kty, crv, x }, format: 'jwk' }), Buffer.from(signature, 'base64url'))
  return isOurs ? { kid: known.kid } : { mistake: 'changed' }
}
