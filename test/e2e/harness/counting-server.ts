import { createSocket, type Socket as UdpSocket } from 'node:dgram'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer, type Server } from 'node:https'
import { type AddressInfo, createServer as createTcpServer, type Server as TcpServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { generate } from 'selfsigned'
import { type Answer, type LoggedRequest, type Player, vendorLike } from './answer.js'
import { RequestLog, type RequestMatch } from './request-log.js'
import { acceptSocket } from './web-socket.js'

/** What came of it: a page that goes away breaks its request off, which has left the browser all the same, and counts. */
async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer)
  } catch {
    // Broken off.
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** A cross-origin font, module or fetch is refused without these, and a vendor sends them. */
const corsHeaders = (request: LoggedRequest): Record<string, string> => ({
  'access-control-allow-origin': request.headers.origin ?? '*',
  'access-control-allow-credentials': 'true',
  'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*',
})

function send(response: ServerResponse, request: LoggedRequest, answer: Answer) {
  response.writeHead(answer.status ?? 200, {
    'content-type': answer.type,
    // A request answered from the cache would not be counted.
    'cache-control': 'no-store',
    ...corsHeaders(request),
    ...answer.headers,
  })
  response.end(answer.body)
}

/**
 * Before a vendor can answer, packets travel: a connection takes this long, in ms, where a near server would need 50 or
 * more (TCP and TLS, a round trip each). On bare loopback a frame that the parser starts races the observer in 0.1 ms.
 */
const distance = 25

function startListening(server: Server): Promise<TcpServer> {
  const listener = createTcpServer((socket) => void wait(distance).then(() => server.emit('connection', socket)))
  return new Promise((resolve) => listener.listen(0, '127.0.0.1', () => resolve(listener)))
}

/** WebRTC and WebTransport speak UDP: the same port there. */
function startReceiving(port: number): Promise<UdpSocket> {
  const socket = createSocket('udp4')
  return new Promise((resolve) => socket.bind(port, '127.0.0.1', () => resolve(socket)))
}

/** Plays the whole internet under its real names, and counts every request. Nothing is answered that is not logged. */
export class CountingServer {
  readonly log = new RequestLog()
  /** The names to which a TLS connection was opened, with or without a request over it. */
  readonly connections: string[] = []
  /** How many packets came by UDP, from whomever. */
  datagrams = 0
  readonly #server: Server
  readonly #listener: TcpServer
  readonly #receiver: UdpSocket
  readonly #players: readonly Player[]
  #overrides: Player[] = []

  private constructor(server: Server, listening: readonly [TcpServer, UdpSocket], players: readonly Player[]) {
    this.#server = server
    ;[this.#listener, this.#receiver] = listening
    this.#players = players
    server.on('request', (request, response) => void this.#answer(request, response))
    server.on('upgrade', (request, socket) => {
      this.log.requests.push(described(request, ''))
      acceptSocket(request, socket)
    })
    server.on('secureConnection', ({ servername }) => void (servername && this.connections.push(servername)))
    this.#receiver.on('message', () => this.datagrams++)
  }

  static async start(players: readonly Player[]): Promise<CountingServer> {
    const name = [{ name: 'commonName', value: 'portal.test' }]
    const certificate = await generate(name, { keyType: 'ec', algorithm: 'sha256' })
    const server = createServer({ key: certificate.private, cert: certificate.cert })
    const listener = await startListening(server)
    const receiver = await startReceiving((listener.address() as AddressInfo).port)
    return new CountingServer(server, [listener, receiver], players)
  }

  get port(): number {
    return (this.#listener.address() as AddressInfo).port
  }

  count(match: RequestMatch): number {
    return this.log.count(match)
  }

  /** Another answer until its stop is called, or the next `reset`. */
  when(player: Player): () => void {
    this.#overrides.unshift(player)
    return () => void (this.#overrides = this.#overrides.filter((other) => other !== player))
  }

  reset() {
    this.#overrides = []
    this.log.clear()
  }

  async close() {
    this.#server.closeAllConnections()
    this.#receiver.close()
    await new Promise((resolve) => this.#listener.close(resolve))
  }

  async #answer(incoming: IncomingMessage, response: ServerResponse) {
    const arrived = Date.now()
    const request = { ...described(incoming, await readBody(incoming)), time: arrived }
    this.log.requests.push(request)
    const answer = await this.#find(request)
    if (answer === 'never') return
    if (answer === 'drop') return void incoming.socket.destroy()
    if (answer.delay) await wait(answer.delay)
    send(response, request, answer)
  }

  #find(request: LoggedRequest): Answer | Promise<Answer> | 'never' | 'drop' {
    if (request.method === 'OPTIONS') return { status: 204, type: 'text/plain', body: '' }
    for (const player of [...this.#overrides, ...this.#players]) {
      const answer = player(request)
      if (answer) return answer
    }
    return vendorLike(request)
  }
}

function described({ headers, method = 'GET', url = '/' }: IncomingMessage, body: string): LoggedRequest {
  const host = (headers.host ?? '').replace(/:\d+$/, '')
  return { time: Date.now(), host, path: url, method, cookies: headers.cookie ?? '', body, headers }
}
