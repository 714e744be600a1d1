import { createHmac } from 'node:crypto'
import { isIP } from 'node:net'
import type { Context } from 'hono'
import type { Services } from './services.js'

/** Stands for the network a request came from, for as long as a day, and for nobody outside of this process. */
export type ClientOf = (c: Context) => string

export interface ClientOptions extends Pick<Services, 'now' | 'random'> {
  /** How many proxies of your own stand before the collector and write `X-Forwarded-For`. Default: 0, the header is not read. */
  readonly trustProxy?: number
  /** Where the runtime has the address elsewhere than Node: `(c) => c.req.header('cf-connecting-ip')`. */
  readonly addressOf?: (c: Context) => string | undefined
}

/** Of Node's server; other runtimes have none of it. */
interface NodeConnection { readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } } }

export const connectionOf = (c: Context): string | undefined => (c.env as NodeConnection | undefined)?.incoming?.socket?.remoteAddress

/** Each proxy adds whom it spoke to at the end; what stands further to the left was written by anybody. */
const forwarded = (c: Context, proxies: number): string | undefined =>
  c.req.header('x-forwarded-for')?.split(',').map((part) => part.trim()).at(-proxies)

/** The first 48 bits, as written out: `::` stands for the zeros that are left out. */
const startOfV6 = (address: string): string => {
  const [head = '', tail] = address.toLowerCase().split('::')
  const parts = head.split(':')
  const zeros = tail === undefined ? [] : ['0', '0', '0']
  return [...parts.filter(Boolean), ...zeros].slice(0, 3).map((part) => parseInt(part, 16)).join(':')
}

/** /24 and /48 (COL-05): a network, not a person. */
export const truncate = (address: string): string => {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  const version = isIP(plain)
  return version === 4 ? plain.replace(/\.\d+$/, '') : version === 6 ? startOfV6(plain) : 'unknown'
}

const day = 86_400_000

/** The address is truncated, then hashed with a key that is made each day and kept in memory only. */
export const createClientOf = ({ now, random, trustProxy = 0, addressOf }: ClientOptions): ClientOf => {
  let today = NaN
  let key: Uint8Array = new Uint8Array()
  const keyOf = (time: number) => {
    const date = Math.floor(time / day)
    if (date !== today) [today, key] = [date, random(32)]
    return key
  }
  return (c) => {
    const address = addressOf?.(c) ?? (trustProxy > 0 ? forwarded(c, trustProxy) : connectionOf(c))
    return createHmac('sha256', keyOf(now())).update(truncate(address ?? '')).digest('base64url')
  }
}
