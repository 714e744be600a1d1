/** A choice kept by the server, with nothing but Node: `node choice-node.js`, port in $PORT. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createConsentHandler, readConsent, toNodeHandler } from 'izin/server'

/** The same configuration that the page's izin-config block holds, with `storage.endpoint`. */
const config = JSON.parse(readFileSync(new URL('izin.json', import.meta.url), 'utf8'))
const choice = toNodeHandler(createConsentHandler(config))

const server = createServer((request, response) => {
  if (request.url === config.storage.endpoint) return choice(request, response)
  const { allows } = readConsent(request.headers.cookie, config, { gpc: request.headers['sec-gpc'] === '1' })
  // A page is its visitor's: after another choice it must not come from a cache.
  response.writeHead(200, { vary: 'cookie, sec-gpc', 'cache-control': 'no-cache', 'content-type': 'text/html' })
  response.end(`<!doctype html><title>Portal</title>${allows({ service: 'ads' }) ? '<script src="https://ads.example/ads.js"></script>' : ''}`)
})

server.listen(Number(process.env.PORT ?? 3000), () => console.log(`http://localhost:${server.address().port}`))
