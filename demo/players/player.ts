import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Answers in a vendor's place. Texts name vendors by their real hosts; the server moves those to the played ones. */
export type Player = (request: Request) => Response

/** Every answer of a vendor: others may read it, and nobody keeps it. */
const headers = (request: Request): Record<string, string> => ({
  'access-control-allow-origin': request.headers.get('origin') ?? '*',
  'access-control-allow-credentials': 'true',
  'access-control-allow-headers': request.headers.get('access-control-request-headers') ?? '*',
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'cache-control': 'no-store',
})

const answer = (request: Request, body: BodyInit, type: string, more: Record<string, string> = {}) =>
  new Response(body, { headers: { ...headers(request), 'content-type': type, ...more } })

const readStandIn = (name: string) => readFileSync(fileURLToPath(new URL(`stand-ins/${name}`, import.meta.url)), 'utf8')

/** Our small stand-in for a script the vendor does not publish on npm. */
export const script = (name: string): Player => (request) =>
  answer(request, readStandIn(name), 'text/javascript; charset=utf-8', { 'x-played': 'stand-in' })

/** A page in a frame. */
export const page = (name: string): Player => (request) =>
  answer(request, readStandIn(name), 'text/html; charset=utf-8', { 'x-played': 'stand-in' })

const gif = Uint8Array.from(atob('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'), (c) => c.charCodeAt(0))

/** The transparent dot that counts a visit; `cookie` is what it sets for the vendor's own host. */
export const pixel = (cookie?: string): Player => (request) =>
  answer(request, gif, 'image/gif', cookie ? { 'set-cookie': cookie } : {})

/** Takes whatever is sent. */
export const collect: Player = (request) => new Response(null, { status: 204, headers: headers(request) })

/** What a library asks for, or sends and wants acknowledged. */
export const json = (value: unknown): Player => (request) =>
  answer(request, JSON.stringify(value), 'application/json')

/** A file as its vendor publishes it, byte for byte; `name` where the vendor's address has another one. */
export const library = (folder: string, name?: string): Player => (request) => {
  const path = join(folder, name ?? basename(new URL(request.url).pathname))
  if (!existsSync(path)) return new Response(null, { status: 404, headers: headers(request) })
  const bytes = new Uint8Array(readFileSync(path))
  return answer(request, bytes, 'text/javascript; charset=utf-8', { 'x-played': 'published' })
}
