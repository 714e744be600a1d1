import { type Context, Hono } from 'hono'
import { isUuid } from '../../export/asked.js'
import { answer, refuse } from '../../http/answer.js'
import type { Authorize, Authorized, RecordAccess, Services } from '../../http/services.js'
import { createAccountLinks } from '../account-links.js'
import { onAccountKey } from '../on-account-key.js'
import { readObject } from '../read-object.js'
import { readSubject } from '../subject.js'
import { type ListQuery, listRequests } from './list-requests.js'
import { createRegister } from './register.js'
import type { ShownRequest } from './show-requests.js'
import { readEnd, readNote, readOpening } from './terms.js'

const longestPage = 100

/** One page, and where the next one begins. */
const readPage = async (requests: AsyncGenerator<ShownRequest, void>) => {
  const page: ShownRequest[] = []
  for await (const request of requests) if (page.push(request) === longestPage) break
  return { requests: page, ...(page.length === longestPage && { next: page.at(-1)!.id }) }
}

const readQuery = (services: Services, c: Context<Authorized>): ListQuery | Response => {
  const { cid, subject: text, open, overdue, after } = c.req.query()
  const links = text === undefined ? undefined : createAccountLinks(services)
  const subject = readSubject(text)
  if (text !== undefined && !links) return refuse(501, 'links-are-off')
  if (text !== undefined && !subject) return refuse(400, 'subject')
  const wrong = Object.entries({ cid, after }).find(([, id]) => id !== undefined && !isUuid(id)) ?? Object.entries({ open, overdue }).find(([, flag]) => flag !== undefined && flag !== '1')
  if (wrong) return refuse(400, wrong[0])
  return {
    key: c.get('key').id, isOpen: open === '1', isOverdue: overdue === '1', ...(cid !== undefined && { cid }), ...(after !== undefined && { after }),
    ...(links && subject && { subject: { tag: links.tagOf(subject), name: links.nameOf(subject) } }),
  }
}

const ends = { closed: 204, 'closed-already': 409, noted: 204, 'no-request': 404, 'notes-are-off': 501 } as const
const tell = (end: keyof typeof ends) => (ends[end] === 204 ? answer(204) : refuse(ends[end], end))

/** The register: `GET` and `POST /v1/requests`, `POST /v1/requests/:id/notes` and `…/close`. It belongs to no site, so a key of some may not. */
export const createRequestRoutes = (
  services: Services, { authorize, recordAccess }: { readonly authorize: Authorize; readonly recordAccess: RecordAccess },
): Hono => {
  const register = createRegister(services, recordAccess)
  const ofAll = (c: Context<Authorized>) => c.get('key').sites.length === 0
  const change = (path: string, does: (c: Context<Authorized>, body: Readonly<Record<string, unknown>>, by: string) => Promise<Response> | Response) =>
    new Hono().post(path, authorize('admin'), async (c) => {
      if (!ofAll(c)) return refuse(403, 'site')
      if (!isUuid(c.req.param('id') ?? '') && path.includes(':id')) return refuse(400, 'id')
      const body = await readObject(c.req.raw)
      return body ? does(c, body, c.get('key').id) : refuse(400, 'not-json')
    })
  return new Hono()
    .onError(onAccountKey)
    .get('/v1/requests', authorize('read'), async (c) => {
      if (!ofAll(c)) return refuse(403, 'site')
      const query = readQuery(services, c)
      return query instanceof Response ? query : answer(200, await readPage(listRequests(services, recordAccess, query)))
    })
    .route('/', change('/v1/requests', async (_, body, by) => {
      const opening = readOpening(body, services.now())
      if (typeof opening === 'string') return refuse(400, opening)
      const opened = await register.open({ ...opening, by })
      return typeof opened === 'string' ? refuse(501, opened) : answer(201, { id: opened.id, due: new Date(opened.due).toISOString() })
    }))
    .route('/', change('/v1/requests/:id/notes', async (c, { text }, by) => {
      const note = readNote({ note: text })
      return typeof note === 'string' ? tell(await register.note({ id: c.req.param('id')!, text: note, by })) : refuse(400, 'text')
    }))
    .route('/', change('/v1/requests/:id/close', async (c, body, by) => {
      const end = readEnd(body)
      return typeof end === 'string' ? refuse(400, end) : tell(await register.close({ id: c.req.param('id')!, ...end, by }))
    }))
}
