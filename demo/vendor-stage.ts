import type { MiddlewareHandler } from 'hono'
import type { RequestLog } from './request-log.js'
import { findRole, stageText } from './stage.js'

const isText = (response: Response) =>
  response.headers.get('x-played') === 'stand-in' || response.headers.get('content-type') === 'application/json'

/** Texts of ours name the real hosts; a published library goes out byte for byte. */
const stage = async (response: Response, port: string) =>
  isText(response) ? new Response(stageText(await response.text(), port), response) : response

/** Answers in place of every vendor, told apart by the Host header, and notes what each received. */
export const playVendors = (log: RequestLog): MiddlewareHandler => async (c, next) => {
  const { hostname, pathname, search, port } = new URL(c.req.url)
  const found = findRole(hostname, pathname)
  if (!found) return next()
  if (c.req.method !== 'OPTIONS') {
    log.add({
      vendor: found.vendor.id, host: found.role.host, method: c.req.method, path: pathname + search,
      dest: c.req.header('sec-fetch-dest') ?? '', cookie: c.req.header('cookie') !== undefined,
    })
  }
  return stage(found.role.play(c.req.raw), port)
}
