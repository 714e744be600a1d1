import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'

/** RFC 6455 §1.3 */
const accepts = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11'

/** Says yes to a WebSocket, and nothing after. */
export function acceptSocket({ headers }: IncomingMessage, socket: Duplex): void {
  const key = createHash('sha1').update(`${headers['sec-websocket-key'] ?? ''}${accepts}`).digest('base64')
  socket.on('error', () => socket.destroy())
  // Whoever does not read is not told of the end either, and a server waits for its sockets when it closes.
  socket.resume()
  socket.write(
    'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n' +
      `Sec-WebSocket-Accept: ${key}\r\n\r\n`,
  )
}
