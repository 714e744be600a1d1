/** What one call of `fromCharCode` takes without running out of stack. */
const slice = 8192

/** One letter a byte. Every encoding in which ASCII means itself survives that, whole or cut anywhere. */
export const readBytes = (bytes: Uint8Array): string => {
  let text = ''
  for (let at = 0; at < bytes.length; at += slice) text += String.fromCharCode(...bytes.subarray(at, at + slice))
  return text
}

export const writeBytes = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
  return bytes
}
