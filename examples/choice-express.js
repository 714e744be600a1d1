/** A choice kept by the server, in Express: `app.all('/izin/choice', choice)` and `app.get('/', page)`. */
import { readFileSync } from 'node:fs'
import { createConsentHandler, readConsent, toNodeHandler } from 'izin/server'

/** The same configuration that the page's izin-config block holds, with `storage.endpoint`. */
const config = JSON.parse(readFileSync(new URL('izin.json', import.meta.url), 'utf8'))

export const choice = toNodeHandler(createConsentHandler(config))

/** What is not allowed is not in the page at all. */
export const page = (request, response) => {
  const { allows } = readConsent(request.headers.cookie, config, { gpc: request.headers['sec-gpc'] === '1' })
  // A page is its visitor's: after another choice it must not come from a cache.
  response.setHeader('Vary', 'Cookie, Sec-GPC')
  response.setHeader('Cache-Control', 'no-cache')
  response.setHeader('Content-Type', 'text/html')
  response.end(`<!doctype html><title>Portal</title>${allows({ service: 'ads' }) ? '<script src="https://ads.example/ads.js"></script>' : ''}`)
}
