import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'

/** Takes every connection of a browser, whatever the host, to our server at a port of this machine. */
export interface Proxy {
  readonly port: number
  close(): Promise<void>
}

/** Bytes both ways. A side that leaves in the middle takes the other with it, and is no trouble of ours. */
function join(client: Duplex, upstream: Socket) {
  upstream.pipe(client).pipe(upstream)
  client.on('error', () => upstream.destroy()).on('close', () => upstream.destroy())
  upstream.on('error', () => client.destroy()).on('close', () => client.destroy())
}

const listening = (server: Server): Promise<number> => new Promise((resolve) =>
  server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)))

/** Browsers tunnel https and sockets by CONNECT (RFC 9110, § 9.3.6); plain http is answered 502. */
export async function startProxy(target: number): Promise<Proxy> {
  const open = new Set<Duplex>()
  const server = createServer((_, response) => response.writeHead(502).end())
  server.on('connect', (_, client, first) => {
    open.add(client.on('close', () => open.delete(client)))
    client.write('HTTP/1.1 200 Connected\r\n\r\n')
    client.unshift(first)
    join(client, connect(target, '127.0.0.1'))
  })
  const port = await listening(server)
  const close = () => new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
    for (const client of open) client.destroy()
  })
  return { port, close }
}
