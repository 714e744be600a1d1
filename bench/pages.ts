import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { costPages } from './cost-pages.js'

export const contenders = ['izin', 'rival'] as const
export type Contender = (typeof contenders)[number]

const texts = {
  title: 'Your choice about cookies',
  description: 'We use cookies that the site needs. With your permission also others, for statistics and marketing.',
  performance: 'Performance',
  performanceText: 'Measures how the site is used.',
  marketing: 'Marketing',
  marketingText: 'Shows advertising that fits.',
}

/** The same few inert tags on every page, in each tool's own markup. */
const inert = (attribute: string) => ['performance', 'marketing', 'performance', 'marketing'].map((category, index) =>
  `<script type="text/plain" ${attribute}="${category}">window.ran${index} = true</script>`).join('\n')

const rivalConfig = {
  revision: 1,
  guiOptions: { consentModal: { layout: 'bar', position: 'bottom', equalWeightButtons: true } },
  categories: { necessary: { enabled: true, readOnly: true }, performance: {}, marketing: {} },
  language: {
    default: 'en',
    translations: {
      en: {
        consentModal: {
          title: texts.title, description: texts.description,
          acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all', showPreferencesBtn: 'Settings',
          footer: '<a href="/privacy">Privacy policy</a>',
        },
        preferencesModal: {
          title: 'Settings', acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all',
          savePreferencesBtn: 'Save', closeIconLabel: 'Close',
          sections: [
            { title: 'Essential', description: 'Always on.', linkedCategory: 'necessary' },
            { title: texts.performance, description: texts.performanceText, linkedCategory: 'performance' },
            { title: texts.marketing, description: texts.marketingText, linkedCategory: 'marketing' },
          ],
        },
      },
    },
  },
}

/** Each installed as its own documentation says. */
const heads: Readonly<Record<Contender, string>> = {
  izin: `<meta http-equiv="Content-Security-Policy" content="">
<script src="/izin.js" data-policy-version="1" data-privacy-url="/privacy" data-controller="Portal Games"
  data-jurisdiction="ID"></script>`,
  rival: '<link rel="stylesheet" href="/cookieconsent.css">',
}
const feet: Readonly<Record<Contender, string>> = {
  izin: '',
  rival: `<script src="/cookieconsent.umd.js"></script>
<script>CookieConsent.run(${JSON.stringify(rivalConfig)})</script>`,
}

export const pageOf = (contender: Contender): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Portal Games</title>
<link rel="icon" href="data:,">
${heads[contender]}
${inert(contender === 'rival' ? 'data-category' : 'data-izin')}
</head>
<body><main><h1>Portal Games</h1><p>Play now.</p></main>
${feet[contender]}
</body>
</html>`

const rivalFile = (name: string) =>
  fileURLToPath(new URL(`../node_modules/vanilla-cookieconsent/dist/${name}`, import.meta.url))

/** Another build to measure beside this one, `dist/` of an older version. */
export const otherBuild = process.env['IZIN_BENCH_OTHER']

const fileOf = (path: string) =>
  path.startsWith('/cookieconsent') ? rivalFile(path.slice(1))
    : path.startsWith('/other/') ? `${otherBuild}${path.slice('/other'.length)}`
      : fileURLToPath(new URL(`../dist${path}`, import.meta.url))

const typeOf = (path: string) => (path.endsWith('.css') ? 'text/css' : 'text/javascript; charset=utf-8')

/** A page's clock is coarse unless nothing of another origin is in its process. */
const isolated = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' }

/** What pages of a cost ask for: their own picture, answers of their own server. */
const isAsked = (path: string) => /^\/(pixel\.gif|app\.js|api\/)/.test(path)

/** Serves `/page/<contender>`, the pages of each cost and the files of both, on loopback only. */
export async function servePages(): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => {
    const path = url.replace(/\?.*/, '')
    const contender = contenders.find((name) => path === `/page/${name}`)
    if (contender) return void response.setHeader('content-type', 'text/html; charset=utf-8').end(pageOf(contender))
    const cost = costPages[path]
    if (cost) return void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...isolated }).end(cost)
    if (isAsked(path)) return void response.writeHead(204).end()
    const file = fileOf(path)
    if (path.includes('..') || !existsSync(file)) return void response.writeHead(404).end()
    response.setHeader('content-type', typeOf(path)).end(readFileSync(file))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

export const addressOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
