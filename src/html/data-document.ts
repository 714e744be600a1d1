import { attempt } from '../core/attempt.js'

const decodeBase64 = (text: string) => new TextDecoder().decode(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)))

/** The markup in a `data:` URL that a frame would show; `undefined` where it holds none. */
export const readDataDocument = (text: string): string | undefined => {
  const url = attempt(() => new URL(text))
  const [, type = '', body = ''] = /^data:([^,]*),([^]*)$/.exec(url?.href ?? '') ?? []
  if (!/html|xml|svg/i.test(type)) return undefined
  return attempt(() => (/;\s*base64\s*$/i.test(type) ? decodeBase64(decodeURIComponent(body)) : decodeURIComponent(body)))
}
