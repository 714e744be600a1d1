/** The second lock as a middleware: `app.use(lock)` in Express, Connect, or any handler on node:http. */
import { readFileSync } from 'node:fs'
import { csp, readGrants } from 'izin/csp'

/** The same configuration that the page's izin-config block holds. */
const config = JSON.parse(readFileSync(new URL('izin.json', import.meta.url), 'utf8'))

/** Each page with the policy of what its visitor allows. */
export const lock = (request, response, next) => {
  const grants = readGrants(request.headers.cookie, config, { gpc: request.headers['sec-gpc'] === '1' })
  const policy = csp(config, grants)
  // Empty once all is granted: then there is nothing to lock.
  if (policy) response.setHeader('Content-Security-Policy', policy)
  // A page is its visitor's: after another choice it must not come from a cache.
  response.setHeader('Vary', 'Cookie, Sec-GPC')
  response.setHeader('Cache-Control', 'no-cache')
  next()
}
