import { connect } from 'node:net'
import { collector } from './contenders.js'
import { startServer } from './server-process.js'

/** What a sender that never stops leaves behind: MiB of memory, before and at the highest, and what it was answered. */
export interface Flood {
  readonly before: number
  readonly peak: number
  readonly status: string
}

const mebibyte = Buffer.alloc(1024 * 1024, 'a')

/** Sends so many MiB as one body, as long as anybody reads it. */
const send = (port: number, size: number): Promise<string> => new Promise((resolve) => {
  const socket = connect(port, '127.0.0.1')
  let answer = ''
  socket.on('data', (chunk) => { answer += chunk.toString('latin1') }).on('error', () => {})
  socket.once('close', () => resolve(/^HTTP\/1.1 (\d+)/.exec(answer)?.[1] ?? 'closed'))
  socket.write(`POST /v1/events HTTP/1.1\r\nhost: 127.0.0.1\r\norigin: https://portal.example\r\ncontent-type: text/plain\r\ncontent-length: ${size * mebibyte.length}\r\n\r\n`)
  const more = (left: number): void => {
    if (left === 0 || socket.destroyed) return void socket.end()
    socket.write(mebibyte, () => more(left - 1))
  }
  more(size)
})

/** Eight bodies of 64 MiB, one after the other. */
export const measureFlood = async (database: string): Promise<Flood> => {
  const server = await startServer(collector, database)
  try {
    const before = server.peakMemory()
    const statuses = new Set<string>()
    for (let n = 0; n < 8; n++) statuses.add(await send(server.port, 64))
    return { before, peak: server.peakMemory(), status: [...statuses].join(', ') }
  } finally {
    await server.stop()
  }
}
