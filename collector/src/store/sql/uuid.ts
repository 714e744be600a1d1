/** A UUID's 16 bytes. */
export const uuidBytes = (text: string): Uint8Array => Buffer.from(text.replaceAll('-', ''), 'hex')

/** Puts the dashes in. */
export const uuidOfHex = (hex: string): string => `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`

export const uuidText = (bytes: Uint8Array): string => uuidOfHex(Buffer.from(bytes.buffer, bytes.byteOffset, 16).toString('hex'))
