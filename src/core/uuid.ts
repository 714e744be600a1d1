const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

const toHex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** Version and variant in their places (RFC 9562 §4.1, §4.2), and the dashes. What is left over is left out. */
const toUuid = (hex: string, version: 4 | 7): string =>
  hex.replace(/^(.{8})(.{4}).(.{3})(.)(.{3})(.{12}).*/, (_, low, middle, high, variant, clock, node) =>
    `${low}-${middle}-${version}${high}-${(parseInt(variant, 16) & 3 | 8).toString(16)}${clock}-${node}`)

/** Time-ordered (RFC 9562 §5.7). `now` in ms since 1970, `random` at least 10 bytes. */
export const uuidV7 = (now: number, random: Uint8Array): string =>
  toUuid(Math.max(0, Math.floor(now)).toString(16).padStart(12, '0') + toHex(random), 7)

/** Random (RFC 9562 §5.4). `random` at least 16 bytes. */
export const uuidV4 = (random: Uint8Array): string => toUuid(toHex(random), 4)

// Two letters of base64url are three of hex; 22 letters carry four bits more than 16 bytes, which are zero.
/** The consent id on the wire. The same for an id of ours; any other 22 letters give a well-formed UUIDv4 too. */
export const consentIdToUuid = (id: string): string => toUuid(id.replace(/(.)(.)/g, (_, first, second) =>
  (alphabet.indexOf(first) * 64 + alphabet.indexOf(second)).toString(16).padStart(3, '0')), 4)

/** The wire's `cid` as the cookie keeps it: 16 bytes in base64url. */
export const uuidToConsentId = (uuid: string): string =>
  `${uuid.replaceAll('-', '')}0`.replace(/.../g, (hex) => {
    const bits = parseInt(hex, 16)
    return alphabet.charAt(bits >> 6) + alphabet.charAt(bits & 63)
  })

/** A new consent id out of 16 random bytes. No time is in it. */
export const createConsentId = (random: Uint8Array): string => uuidToConsentId(uuidV4(random))
