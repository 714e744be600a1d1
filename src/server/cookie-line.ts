import { choiceName } from '../core/choice-cookie.js'

/** Where the page is that a cookie is for. */
export interface CookieScope {
  readonly secure: boolean
  /** Set where the choice is shared over it. */
  readonly domain: string | undefined
}

/**
 * The value of `Set-Cookie`. Not `HttpOnly`: the page reads its choice. It is the cookie that the page's own script writes,
 * by another hand, and so lives as long as it says in Safari too (requirement CK-04). Nothing, for no seconds, takes it away; of a
 * fraction of one a browser knows nothing (RFC 6265bis §5.5).
 */
export const cookieLine = (text: string, seconds: number, { secure, domain }: CookieScope): string => [
  `${choiceName(secure, domain)}=${text}`, 'Path=/', `Max-Age=${Math.floor(seconds)}`, 'SameSite=Lax',
  ...(secure ? ['Secure'] : []), ...(domain ? [`Domain=${domain}`] : []),
].join('; ')
