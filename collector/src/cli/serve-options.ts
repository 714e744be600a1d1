import { type Environment, UsageError } from './command.js'
import { keyringOptions, keyringUsage, readKeyringFolder } from './keyring-options.js'
import { type Place, readPlace, storeOptions, storeUsage } from './open-store.js'
import { readAccountKey } from './read-account-key.js'
import { readNumber, readOptions } from './read-options.js'
import { readRetention, retentionOptions, retentionUsage } from './retention-options.js'
import { readSigner, signingOptions, signingUsage } from './signing-options.js'
import type { Signer } from '../rights/receipt-signature.js'
import type { RetentionSettings } from '../rights/retention.js'

export const usage = `[--port <n>] [--host <address>] [--site <host>]… [--allow-origin <origin>]… [--data <folder>] [--database <file or address>] [--behind-tls] [--trust-proxy <n>]
    takes in consent events until it is told to end
    --port           8787 without it; 0 lets the system choose
    --host           127.0.0.1 without it: this machine only
    --site           a host name whose pages may send events, such as www.example.com; localhost without it
    --allow-origin   an origin that is no site and may send events for all of them, such as https://preview.example.com
${storeUsage}
    --behind-tls     a proxy in front speaks https: only then may --host be another machine's to reach
    --trust-proxy    how many proxies of your own write X-Forwarded-For, so that limits are for visitors and not for the proxy
    --limit-network  requests a minute from one network (/24, /48); 600 without it, 0 is no limit
    --limit-site     events a minute for one site; 60000 without it, 0 is no limit
    --limit-day      events that pages may store for one site within a day of UTC; 1000000 without it, 0 is no limit
    --keep-free      MiB of the disk that stay free: with less no events are taken; 128 without it
    --account-key-file  a file with 32 bytes as base64 or hex, which seals links to accounts and notes; without it there are none
${keyringUsage}; each night those of whatever was purged are shredded
${signingUsage}
${retentionUsage}
    each is also a variable: IZIN_COLLECTOR_PORT, IZIN_COLLECTOR_SITE=a.example,b.example, IZIN_COLLECTOR_BEHIND_TLS=1`

const options = {
  ...storeOptions,
  port: { type: 'string' }, host: { type: 'string' }, site: { type: 'string', multiple: true }, 'allow-origin': { type: 'string', multiple: true },
  'behind-tls': { type: 'boolean' }, 'trust-proxy': { type: 'string' }, 'limit-network': { type: 'string' }, 'limit-site': { type: 'string' }, 'limit-day': { type: 'string' },
  'keep-free': { type: 'string' }, ...keyringOptions, ...signingOptions, ...retentionOptions,
} as const

export interface ServeOptions {
  readonly port: number
  readonly host: string
  readonly sites: readonly string[]
  /** Nobody named a site. */
  readonly isLocal: boolean
  readonly origins: readonly string[]
  readonly place: Place
  readonly isBehindTls: boolean
  readonly trustProxy: number
  readonly limits: { readonly perNetwork: number; readonly perSite: number; readonly perDay: number }
  /** Bytes. */
  readonly keepFree: number
  readonly accountKey?: Uint8Array
  readonly keyringFolder?: string
  readonly signer?: Signer
  readonly retention: RetentionSettings
}

const localSites = ['localhost', '127.0.0.1', '[::1]']

const isLoopback = (host: string) => /^(localhost|::1|127(\.\d{1,3}){3})$/.test(host)

const checkSite = (site: string): string => {
  const host = URL.canParse(`http://${site}/`) ? new URL(`http://${site}/`).hostname : ''
  if (host !== site) throw new UsageError(`--site must be a host name as a page tells it, such as www.example.com, not "${site}"`)
  return site
}

const checkOrigin = (origin: string): string => {
  if (!/^https?:/.test(origin) || !URL.canParse(origin) || new URL(origin).origin !== origin) {
    throw new UsageError(`--allow-origin must be an origin such as https://www.example.com, not "${origin}"`)
  }
  return origin
}

/** Plain http leaves no machine: who listens for others says that a proxy speaks https for it (COL-07). */
const checkHost = (host: string, isBehindTls: boolean): string => {
  if (isLoopback(host) || isBehindTls) return host
  throw new UsageError(`--host ${host} would speak plain http to other machines: put a proxy with https in front and write --behind-tls, or leave --host out`)
}

const limit = (name: string, text: string | undefined, otherwise: number) => readNumber(name, text, { otherwise })

/** What `serve` was told, checked. */
export const readServeOptions = (args: readonly string[], env: Environment): ServeOptions => {
  const { values, rest } = readOptions(args, options, env)
  if (rest.length > 0) throw new UsageError(`"${rest[0]}" is no option: izin-collector --help tells them`)
  const signer = readSigner(values)
  const { host = '127.0.0.1', site = [], 'behind-tls': isBehindTls = false, 'account-key-file': accountKeyFile } = values
  const keyringFolder = readKeyringFolder(values)
  return {
    port: readNumber('port', values.port, { otherwise: 8787, most: 65_535 }),
    host: checkHost(host, isBehindTls),
    sites: site.length > 0 ? site.map(checkSite) : localSites,
    isLocal: site.length === 0,
    origins: (values['allow-origin'] ?? []).map(checkOrigin),
    place: readPlace(values),
    isBehindTls,
    trustProxy: readNumber('trust-proxy', values['trust-proxy'], { otherwise: 0, most: 9 }),
    limits: {
      perNetwork: limit('limit-network', values['limit-network'], 600), perSite: limit('limit-site', values['limit-site'], 60_000),
      perDay: limit('limit-day', values['limit-day'], 1_000_000),
    },
    keepFree: readNumber('keep-free', values['keep-free'], { otherwise: 128 }) * 1024 * 1024,
    retention: readRetention(values),
    ...(keyringFolder !== undefined && { keyringFolder }),
    ...(signer && { signer }),
    ...(accountKeyFile !== undefined && { accountKey: readAccountKey(accountKeyFile) }),
  }
}
