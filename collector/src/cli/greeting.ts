import type { FirstKeys } from './first-keys.js'
import type { ServeOptions } from './serve-options.js'

const keysText = ({ admin, ingest }: FirstKeys) => `
  Keys, shown this once and kept only as hashes:
    ${admin}   for people: dashboard, exports, erasure
    ${ingest}   for \`izin snapshot --upload\` and servers that send events
`

const sitesText = ({ isLocal, sites, origins }: ServeOptions) => (isLocal
  ? 'localhost only: name your pages\' hosts by --site www.example.com'
  : [...sites, ...origins].join(', '))

const signedText = ({ signer }: ServeOptions) => (signer
  ? `signed by the key ${signer.keys[0].kid}`
  : 'unsigned: izin-collector signing-key new <file>, then --signing-key-file <file>')

/** Behind a proxy its address is known to nobody here. */
const addressOf = (url: string, { isBehindTls }: ServeOptions) => (isBehindTls ? 'https://<your address>' : url)

/** What somebody who has just started it needs to know. */
export const greeting = (url: string, where: string, options: ServeOptions, keys: FirstKeys | undefined): string => `
  Izin's collector   ${url}
  Dashboard          ${addressOf(url, options)}/
  Kept in            ${where}
  Events from        ${sitesText(options)}
  Receipts           ${signedText(options)}
${keys ? keysText(keys) : ''}
  In your pages:
    <script src="/izin/izin.js" … data-backend="${addressOf(url, options)}/v1/events"></script>
`
