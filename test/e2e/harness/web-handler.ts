import type { Answer, LoggedRequest, Player } from './answer.js'

const headersOf = ({ headers }: LoggedRequest) =>
  Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, [value].flat().join(', ')] as [string, string]]))

const toRequest = (request: LoggedRequest) => new Request(`https://${request.host}${request.path}`, {
  method: request.method, headers: headersOf(request), ...(request.body ? { body: request.body } : {}),
})

const toAnswer = async (response: Response): Promise<Answer> => ({
  status: response.status, type: response.headers.get('content-type') ?? 'text/plain', body: await response.text(),
  headers: Object.fromEntries(response.headers),
})

/** Plays a handler of ours at a path of the site; `delay` in ms. */
export const playHandler = (path: string, handler: (request: Request) => Promise<Response>, delay = () => 0): Player => (request) =>
  (request.path === path ? handler(toRequest(request)).then(toAnswer).then((answer) => ({ ...answer, delay: delay() })) : undefined)
