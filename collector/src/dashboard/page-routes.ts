import { type Context, Hono } from 'hono'
import { refuse, shield } from '../http/answer.js'
import { createFiles } from './files.js'

/** Everything from here, nothing inline, in no frame. Signing in is a request of the script, so a form that posts leads nowhere. */
const policy = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'", "img-src 'self' data:",
  "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'", "trusted-types 'none'",
].join('; ')

const types: Readonly<Record<string, string>> = {
  'index.html': 'text/html; charset=utf-8',
  'dashboard.js': 'text/javascript; charset=utf-8',
  'dashboard.css': 'text/css; charset=utf-8',
}

/** The page and its two files. They hold nothing of anybody, so whoever comes may have them. */
export const createPageRoutes = (): Hono => {
  const find = createFiles()
  const send = (name: string) => (c: Context) => {
    const file = find(name)
    if (!file) return refuse(503, 'dashboard-not-built')
    const headers = { ...shield, 'content-security-policy': policy, 'cross-origin-opener-policy': 'same-origin', 'cache-control': 'no-cache', etag: file.etag }
    return c.req.header('if-none-match') === file.etag
      ? new Response(null, { status: 304, headers })
      : new Response(file.text, { headers: { ...headers, 'content-type': types[name]! } })
  }
  return new Hono().get('/', send('index.html')).get('/dashboard.js', send('dashboard.js')).get('/dashboard.css', send('dashboard.css'))
}
