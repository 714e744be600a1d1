import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rewrite } from '../../../src/html/index.js'
import type { Answer } from './answer.js'
import { collectorPath } from './collector.js'
import { siteUrl } from './site.js'
import { type VendorId, vendors } from './vendors.js'

/** How a site installs Izin: the script tag of the README and what a case changes on it. */
export interface Install {
  readonly file?: 'izin.js' | 'izin-declared.js'
  /** Over the usual attributes; `undefined` leaves one out. */
  readonly attributes?: Readonly<Record<string, string | undefined>>
  /** The JSON block before the tag: as a value, or as the text a site might write. */
  readonly config?: unknown
  /** The meta line that turns Chromium's preload scanner off. Default true. */
  readonly meta?: boolean
  /** The page goes through the rewriter, and needs no meta line. */
  readonly rewritten?: boolean
}

export interface PageOptions {
  /** `undefined`: the page without Izin. */
  readonly izin?: Install | undefined
  /** Documented snippets, unedited. */
  readonly vendors?: readonly VendorId[]
  readonly head?: string
  readonly body?: string
  /** Before everything else in `<head>`. */
  readonly first?: string
  readonly lang?: string
  readonly dir?: 'ltr' | 'rtl'
  readonly nonce?: string
  readonly headers?: Readonly<Record<string, string>>
}

const inBody: readonly string[] = ['linkedin', 'youtube']
export const everyVendor: readonly VendorId[] = vendors.map(({ id }) => id)

/** As its vendor documents it; under a strict policy with the nonce a site has to add. */
const snippet = (id: string, nonce: string) =>
  readFileSync(fileURLToPath(new URL(`../snippets/${id}.html`, import.meta.url)), 'utf8')
    .replace(/<script\b/g, `<script${nonce}`)

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;')

const attributesOf = (values: Readonly<Record<string, string | undefined>>) =>
  Object.entries(values).map(([name, value]) => (value === undefined ? '' : ` ${name}="${escape(value)}"`)).join('')

const usual = {
  'data-policy-version': '2026-11',
  'data-privacy-url': '/privacy',
  'data-controller': 'Portal Games',
  'data-jurisdiction': 'ID',
  'data-backend': collectorPath,
  'data-vendors': 'google-consent-mode',
}

function configBlock(config: unknown, nonce: string): string {
  if (config === undefined) return ''
  const text = typeof config === 'string' ? config : JSON.stringify(config)
  return `<script type="application/json" id="izin-config"${nonce}>${text}</script>`
}

function installLines(install: Install, nonce: string): string {
  const meta = install.meta === false || install.rewritten ? '' : '<meta http-equiv="Content-Security-Policy" content="">'
  const attributes = attributesOf({ ...usual, ...install.attributes })
  const tag = `<script src="/izin/${install.file ?? 'izin.js'}"${nonce}${attributes}></script>`
  return `${meta}\n${configBlock(install.config, nonce)}\n${tag}`
}

/** The page of one case. The same options without `izin` are the page that shows what would leave. */
export function page(options: PageOptions): Answer {
  const nonce = options.nonce ? ` nonce="${options.nonce}"` : ''
  const chosen = options.vendors ?? []
  const tags = (body: boolean) =>
    chosen.filter((id) => inBody.includes(id) === body).map((id) => snippet(id, nonce)).join('\n')
  const body = `<!doctype html>
<html lang="${options.lang ?? 'en'}"${options.dir === 'rtl' ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
${options.first ?? ''}
${options.izin ? installLines(options.izin, nonce) : ''}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Portal Games</title>
<link rel="icon" href="data:,">
<script src="/app.js"${nonce}></script>
${tags(false)}
${options.head ?? ''}
</head>
<body>
<main>
<h1>Portal Games</h1>
${tags(true)}
${options.body ?? ''}
<p id="after">Play now</p>
${'<p>A page long enough to scroll.</p>\n'.repeat(60)}
</main>
</body>
</html>`
  const served = options.izin?.rewritten ? rewrite(body, { policyVersion: '2026-11' }, { url: siteUrl }) : body
  return { type: 'text/html; charset=utf-8', body: served, ...(options.headers && { headers: options.headers }) }
}
