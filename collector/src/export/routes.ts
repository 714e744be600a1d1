import { Hono } from 'hono'
import { answer, refuse } from '../http/answer.js'
import type { Authorize, RecordAccess, Services } from '../http/services.js'
import { readAsked } from './asked.js'
import { contentTypes, exportEvents } from './export-events.js'
import { toStream } from './to-stream.js'

/** `GET /v1/export?format=csv|jsonl|pdf&from&to&site&after`. */
export const createExportRoutes = (
  services: Services, { authorize, recordAccess }: { readonly authorize: Authorize; readonly recordAccess: RecordAccess },
): Hono =>
  new Hono().get('/v1/export', authorize('export'), async (c) => {
    // Hono answers HEAD by this handler and lets the body fall: nobody would ever end it.
    if (c.req.method === 'HEAD') return answer(405)
    const asked = readAsked(c.req.query())
    if ('mistake' in asked) return refuse(400, asked.mistake)
    const day = new Date(services.now()).toISOString().slice(0, 10)
    const chunks = await exportEvents(services, recordAccess, asked, c.get('key').id)
    return c.body(toStream(chunks), 200, {
      'content-type': contentTypes[asked.format],
      'content-disposition': `attachment; filename="consents-${day}.${asked.format}"`,
    })
  })
