const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** FNV-1a, 32 bits: tells texts apart, keeps no secret. */
const hash = (text: string): number => {
  let bits = 0x811c9dc5
  for (let index = 0; index < text.length; index++) bits = Math.imul(bits ^ text.charCodeAt(index), 0x01000193)
  return (bits ^ (bits >>> 15)) >>> 0
}

/** A few letters of base64url that stand for a text: three know it again among 262,144. At most five. */
export const mark = (text: string, letters = 3): string => {
  const bits = hash(text)
  return Array.from({ length: letters }, (_, index) => alphabet[(bits >>> (index * 6)) & 63]).join('')
}
