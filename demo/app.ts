import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono, type Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { isGame } from './games.js'
import { account } from './pages/account.js'
import { cashier } from './pages/cashier.js'
import { document, type Page } from './pages/document.js'
import { lobby } from './pages/lobby.js'
import { missing } from './pages/missing.js'
import { play } from './pages/play.js'
import { privacy } from './pages/privacy.js'
import { strict, strictPolicy } from './pages/strict.js'
import { isPlace } from './places.js'
import { stageText } from './stage.js'
import { getTexts, resolveLanguage } from './texts/texts.js'
import type { Visit } from './visit.js'

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const readVisit = (c: Context): Visit => {
  const url = new URL(c.req.url)
  const language = resolveLanguage(getCookie(c, 'language'), c.req.header('accept-language') ?? '')
  const place = getCookie(c, 'place')
  return { language, place: isPlace(place) ? place : 'ID', texts: getTexts(language), path: url.pathname, port: url.port, bare: url.searchParams.has('bare') }
}

/** Nothing may reach a real vendor: whatever a library tries, the browser lets only played hosts through. */
const fence = (port: string) => {
  const played = `'self' http://*.localhost:${port} http://127.0.0.1:${port}`
  return `default-src ${played} 'unsafe-inline' data: blob:; script-src ${played} 'unsafe-inline' 'unsafe-eval' blob:`
}

/** The Lab's own choice of a place; a real site takes it from an account or from what its network says of the address. */
const keepPlace = (c: Context) => {
  const place = c.req.query('place')
  if (!isPlace(place)) return undefined
  setCookie(c, 'place', place, { sameSite: 'Lax', path: '/' })
  return c.redirect(c.req.path)
}

const startSession = (c: Context) => {
  if (getCookie(c, 'session') !== undefined) return
  setCookie(c, 'session', randomBytes(16).toString('base64url'), { httpOnly: true, sameSite: 'Lax', path: '/' })
}

const send = (c: Context, visit: Visit, page: Page, policy = fence(visit.port)) => {
  startSession(c)
  c.header('content-security-policy', policy)
  c.header('cache-control', 'no-store')
  return c.html(document(visit, page))
}

const show = (create: (visit: Visit) => Page) => (c: Context) => {
  const visit = readVisit(c)
  return send(c, visit, create(visit))
}

const showStrict = (c: Context) => {
  const visit = { ...readVisit(c), nonce: randomBytes(16).toString('base64url') }
  const policy = strictPolicy(visit.nonce, visit.port)
  return send(c, visit, strict(visit, policy), policy)
}

/** The page of a site that draws for itself, as it stands but for the vendors' addresses. */
const showHeadless = (c: Context) => {
  const { port } = new URL(c.req.url)
  c.header('content-security-policy', fence(port))
  c.header('cache-control', 'no-store')
  return c.html(stageText(readFileSync(folder('headless/index.html'), 'utf8'), port))
}

const files = (prefix: string, root: string) => serveStatic({
  root,
  rewriteRequestPath: (path) => path.slice(prefix.length),
  onFound: (_, c) => c.header('cache-control', 'no-cache'),
})

/** The portal: its pages, its own files, and the built package as a site would serve it. */
export const createPortal = () =>
  new Hono()
    .use(async (c, next) => keepPlace(c) ?? next())
    .get('/', show(lobby))
    .get('/play/:game', (c, next) => {
      const game = c.req.param('game')
      return isGame(game) ? show((visit) => play(visit, game))(c) : next()
    })
    .get('/cashier', show(cashier))
    .get('/account', show(account))
    .get('/privacy', show(privacy))
    .get('/strict', showStrict)
    .get('/headless', showHeadless)
    .use('/headless/*', files('/headless', folder('headless')))
    .use('/public/*', files('/public', folder('public')))
    .use('/izin/*', files('/izin', folder('../dist')))
    .get('/izin/*', (c) => c.text('No such file in dist/. Has `npm run build` run?', 404))
    .get('*', (c) => {
      c.status(404)
      return show(missing)(c)
    })
