/** A choice kept by the server, in Hono: `npx tsx choice-hono.ts`, port in $PORT. */
import { readFileSync } from 'node:fs'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { createConsentHandler, echoPlace, readConsent, type PlainConfig } from 'izin/server'

/** The same configuration that the page's izin-config block holds, with `storage.endpoint`. */
const config = JSON.parse(readFileSync(new URL('izin.json', import.meta.url), 'utf8')) as PlainConfig
/** What the edge says; nothing of a visitor is looked up. */
const placeOf = (request: Request) => request.headers.get('cf-ipcountry')
const choice = createConsentHandler(config, { jurisdiction: placeOf })

const app = new Hono()

app.all('/izin/choice', (context) => choice(context.req.raw))

app.get('/', (context) => {
  const jurisdiction = placeOf(context.req.raw)
  const { allows } = readConsent(context.req.header('cookie'), config, { gpc: context.req.header('sec-gpc') === '1', jurisdiction })
  // A page is its visitor's: after another choice, or elsewhere, it must not come from a cache.
  context.header('vary', 'cookie, sec-gpc, cf-ipcountry')
  context.header('cache-control', 'no-cache')
  const ads = allows({ service: 'ads' }) ? '<script src="https://ads.example/ads.js"></script>' : ''
  return context.html(`<!doctype html>${echoPlace(jurisdiction).html}<title>Portal</title>${ads}`)
})

serve({ fetch: app.fetch, port: Number(process.env['PORT'] ?? 3000) }, ({ port }) => console.log(`http://localhost:${port}`))
