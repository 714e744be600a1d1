/** The second lock in Hono: each page with the policy of what its visitor allows. `npx tsx csp-hono.ts`, port in $PORT. */
import { readFileSync } from 'node:fs'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { csp, readGrants, type PlainConfig } from 'izin/csp'

/** The same configuration that the page's izin-config block holds. */
const config = JSON.parse(readFileSync(new URL('izin.json', import.meta.url), 'utf8')) as PlainConfig

const app = new Hono()

app.use(async (context, next) => {
  const grants = readGrants(context.req.header('cookie'), config, { gpc: context.req.header('sec-gpc') === '1' })
  const policy = csp(config, grants)
  // Empty once all is granted: then there is nothing to lock.
  if (policy) context.header('content-security-policy', policy)
  // A page is its visitor's: after another choice it must not come from a cache.
  context.header('vary', 'cookie, sec-gpc')
  context.header('cache-control', 'no-cache')
  await next()
})

app.get('/', (context) => context.html('<!doctype html><title>Portal</title><h1>Portal</h1>'))

serve({ fetch: app.fetch, port: Number(process.env['PORT'] ?? 3000) }, ({ port }) => console.log(`http://localhost:${port}`))
