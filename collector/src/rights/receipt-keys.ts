import { createHash, createPrivateKey, createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto'

/** A public key that receipts are checked with, as RFC 8037 writes it. */
export interface ReceiptKey {
  readonly kty: 'OKP'
  readonly crv: 'Ed25519'
  readonly x: string
  /** Its own thumbprint (RFC 7638), so that nobody gives out names. */
  readonly kid: string
  readonly alg: 'EdDSA'
  readonly use: 'sig'
}

/** The text is no Ed25519 key, or not the half that is needed. Says nothing of the text. */
export class SigningKeyError extends Error {
  override readonly name = 'SigningKeyError'
}

const isPrivate = (text: string) => /PRIVATE KEY-----|"d"\s*:/.test(text)

const parse = (text: string): KeyObject => {
  const create = isPrivate(text) ? createPrivateKey : createPublicKey
  return text.trimStart().startsWith('{') ? create({ key: JSON.parse(text) as JsonWebKey, format: 'jwk' }) : create(text)
}

/** A key as PEM (`openssl genpkey -algorithm ed25519`) or JWK, of either half. */
const readKey = (text: string): KeyObject => {
  try {
    const key = parse(text)
    if (key.asymmetricKeyType === 'ed25519') return key
  } catch {
    // Told below, without the words of a parser that may quote the key.
  }
  throw new SigningKeyError('no Ed25519 key as PEM or JWK')
}

export const readPrivateKey = (text: string): KeyObject => {
  const key = readKey(text)
  if (key.type !== 'private') throw new SigningKeyError('only the public half of a key')
  return key
}

/** The public half of either. */
export const readPublicKey = (text: string): ReceiptKey => {
  const key = readKey(text)
  const { x = '' } = (key.type === 'private' ? createPublicKey(key) : key).export({ format: 'jwk' })
  const [kty, crv] = ['OKP', 'Ed25519'] as const
  const kid = createHash('sha256').update(JSON.stringify({ crv, kty, x })).digest('base64url')
  return { kty, crv, x, kid, alg: 'EdDSA', use: 'sig' }
}
