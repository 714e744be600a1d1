/**
 * Who somebody is to the site: HMAC-SHA256 of its own user id under a key of its own, as hexadecimal digits or base64url. Both
 * spellings are one subject; anything else, an e-mail address above all, is none. What comes out is base64url.
 */
export const readSubject = (text: unknown): string | undefined => {
  if (typeof text !== 'string') return undefined
  if (/^[0-9a-f]{64}$/i.test(text)) return Buffer.from(text, 'hex').toString('base64url')
  return /^[A-Za-z0-9_-]{43}=?$/.test(text) ? Buffer.from(text, 'base64url').toString('base64url') : undefined
}
