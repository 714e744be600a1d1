const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

const toHex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** Puts version and variant in their places (RFC 9562 §4.1, §4.2). */
const stamp = (hex: string, version: 4 | 7): string => {
  const variant = (parseInt(hex.charAt(16), 16) & 3 | 8).toString(16)
  return hex.slice(0, 12) + version + hex.slice(13, 16) + variant + hex.slice(17, 32)
}

const withDashes = (hex: string): string => hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')

/** Time-ordered (RFC 9562 §5.7). `now` in ms since 1970, `random` at least 10 bytes. */
export const uuidV7 = (now: number, random: Uint8Array): string => {
  const time = Math.max(0, Math.floor(now)).toString(16).padStart(12, '0')
  return withDashes(stamp(time + toHex(random), 7))
}

/** Random (RFC 9562 §5.4). `random` at least 16 bytes. */
export const uuidV4 = (random: Uint8Array): string => withDashes(stamp(toHex(random), 4))

// Two letters of base64url are three of hex; 22 letters carry four bits more than 16 bytes, which are zero.
/** The consent id on the wire. The same for an id of ours; any other 22 letters give a well-formed UUIDv4 too. */
export const consentIdToUuid = (id: string): string => {
  const hex = id.replace(/../g, (pair) =>
    (alphabet.indexOf(pair.charAt(0)) * 64 + alphabet.indexOf(pair.charAt(1))).toString(16).padStart(3, '0'))
  return withDashes(stamp(hex, 4))
}

/** The wire's `cid` as the cookie keeps it: 16 bytes in base64url. */
export const uuidToConsentId = (uuid: string): string =>
  `${uuid.replaceAll('-', '')}0`.replace(/.../g, (hex) => {
    const bits = parseInt(hex, 16)
    return alphabet.charAt(bits >> 6) + alphabet.charAt(bits & 63)
  })

/** A new consent id out of 16 random bytes. No time is in it. */
export const createConsentId = (random: Uint8Array): string => uuidToConsentId(uuidV4(random))
