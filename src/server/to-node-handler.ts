import { refuse } from './answers.js'

/** What of Node's `IncomingMessage`, or Express's request, is needed. */
export interface NodeRequest extends AsyncIterable<Uint8Array | string> {
  readonly method?: string | undefined
  readonly url?: string | undefined
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** What a body parser of the site's has read already. */
  readonly body?: unknown
}

/** What of Node's `ServerResponse` is needed. */
export interface NodeResponse {
  statusCode: number
  setHeader(name: string, value: string): unknown
  end(body?: string): unknown
}

const headersOf = ({ headers }: NodeRequest): Headers => {
  const known = new Headers()
  // HTTP/2 has names that begin with a colon.
  for (const [name, value] of Object.entries(headers)) if (value !== undefined && name[0] !== ':') known.set(name, [value].flat().join(', '))
  return known
}

/** Read as far as it is asked for. The iterator is not returned: that would end the connection before the answer. */
const streamOf = (request: NodeRequest): ReadableStream<Uint8Array> => {
  const parts = request[Symbol.asyncIterator]()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await parts.next()
      if (done) controller.close()
      else controller.enqueue(typeof value === 'string' ? new TextEncoder().encode(value) : value)
    },
  }, { highWaterMark: 0 })
}

const toRequest = (request: NodeRequest): Request => {
  const { method = 'GET', url = '/', headers, body } = request
  // Put together as text: as a reference, `//other.example/` would name another host than the one that was asked.
  const address = `http://${String(headers['host'] ?? headers[':authority'])}${url}`
  if (method !== 'POST') return new Request(address, { method, headers: headersOf(request) })
  const given = typeof body === 'string' ? body : streamOf(request)
  // `duplex` is asked for with a stream (Fetch), and the DOM's types do not know it.
  return new Request(address, { method, headers: headersOf(request), body: given, duplex: 'half' } as RequestInit)
}

/** For `node:http`, Connect and Express: `app.all('/izin/choice', toNodeHandler(createConsentHandler(config)))`. */
export const toNodeHandler = (handler: (request: Request) => Promise<Response>) =>
  async (request: NodeRequest, response: NodeResponse): Promise<void> => {
    const answer = await Promise.resolve(request).then(toRequest).then(handler).catch(() => refuse('bad-request'))
    response.statusCode = answer.status
    answer.headers.forEach((value, name) => void response.setHeader(name, value))
    // The rest of a body that was not read is not waited for.
    if (answer.status >= 400) response.setHeader('connection', 'close')
    response.end(await answer.text())
  }
