import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { type Context, Hono } from 'hono'
import { hasOddText, parseJson } from '../events/parse-json.js'
import { answer, refuse } from './answer.js'
import { readBody } from './read-body.js'
import type { Authorize, Services } from './services.js'

/** The longest language of a site with a hundred services is a quarter of it. */
const mostBytes = 256 * 1024
const deepest = 16

/** One spelling for one hash, the browser's: base64url without padding. Undefined for what is none. */
const spell = (hash: string): string | undefined =>
  (/^sha256-[A-Za-z0-9+/_-]{43}=?$/.test(hash) ? hash.replaceAll('+', '-').replaceAll('/', '_').replace('=', '') : undefined)

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64url')}`

const canonicalOf = (text: string): string | undefined => {
  const value = parseJson(text, deepest)
  return value === undefined || hasOddText(value) ? undefined : canonicalize(value)
}

/** What was put in front of people, under the hash that their events carry. It was public, so whoever has the hash may read it. */
export const createPolicyRoutes = ({ store, now }: Pick<Services, 'store' | 'now'>, authorize: Authorize): Hono => {
  const put = async (c: Context) => {
    const hash = spell(c.req.param('hash') ?? '')
    if (!hash) return refuse(400, 'hash')
    const body = await readBody(c.req.raw, mostBytes)
    if ('status' in body) return refuse(body.status, body.code, body.status === 413 ? { connection: 'close' } : {})
    const snapshot = canonicalOf(body.text)
    if (snapshot === undefined) return refuse(400, 'not-json')
    if (hashOf(snapshot) !== hash) return refuse(422, 'hash')
    return answer(await store.putPolicy({ hash, snapshot, received: now() }) ? 201 : 200, { hash })
  }
  const get = async (c: Context) => {
    const hash = spell(c.req.param('hash') ?? '')
    const policy = hash && await store.findPolicy(hash)
    if (!policy) return refuse(404, 'not-found')
    const { snapshot } = policy
    return c.body(snapshot, 200, { 'content-type': 'application/json', 'cache-control': 'public, max-age=31536000, immutable' })
  }
  return new Hono()
    .put('/v1/policies/:hash', authorize('ingest'), put)
    .get('/v1/policies/:hash', get)
}
