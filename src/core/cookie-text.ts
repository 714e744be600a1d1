/** The name of a cookie as `document.cookie` is given it. */
export const cookieName = (text: string): string => text.slice(0, text.search(/[;=]|$/)).trim()

/** True for a write that only takes a cookie away (RFC 6265 §5.2.1, §5.2.2). `now` in ms. */
export const isCookieRemoval = (text: string, now: number): boolean => {
  const value = (name: string) => new RegExp(`;\\s*${name}\\s*=([^;]*)`, 'i').exec(text)?.[1]?.trim()
  // A max-age that is no number is ignored (§5.2.2).
  const maxAge = /^-?\d+$/.exec(value('max-age') ?? '')?.[0]
  return maxAge === undefined ? Date.parse(value('expires') ?? '') <= now : Number(maxAge) <= 0
}
