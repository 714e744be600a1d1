/** A choice kept by the server, in Next: this file is `app/izin/choice/route.ts`. */
import { readFileSync } from 'node:fs'
import { createConsentHandler, readConsent, type PlainConfig } from 'izin/server'

/** The same configuration that the page's izin-config block holds, with `storage.endpoint`. */
const config = JSON.parse(readFileSync(new URL('izin.json', import.meta.url), 'utf8')) as PlainConfig

export const POST = createConsentHandler(config)
export const DELETE = POST

/** For a server component: `mayShowAds(await headers())`. Reading headers makes the page each visitor's own, and uncached. */
export const mayShowAds = (headers: Headers): boolean =>
  readConsent(headers.get('cookie'), config, { gpc: headers.get('sec-gpc') === '1' }).allows({ service: 'ads' })
