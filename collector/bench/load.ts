import { connect } from 'node:net'
import type { Contender } from './contenders.js'

export interface Load {
  readonly port: number
  readonly contender: Contender
  readonly connections: number
  /** Milliseconds. */
  readonly duration: number
  /** Number of the first event. */
  readonly first: number
}

export interface Answers {
  readonly acknowledged: number
  readonly refused: number
  /** Milliseconds until the last answer. */
  readonly took: number
}

const head = ({ path, type }: Contender, length: number) =>
  `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\norigin: https://portal.example\r\ncontent-type: ${type}\r\ncontent-length: ${length}\r\n\r\n`

/** Where the answer in `text` ends; 0 while it is not whole. Of the two ways HTTP/1.1 frames a body. */
const endOfAnswer = (text: string): number => {
  const start = text.indexOf('\r\n\r\n') + 4
  if (start < 4) return 0
  const length = /content-length: (\d+)/i.exec(text.slice(0, start))
  if (length) return text.length >= start + Number(length[1]) ? start + Number(length[1]) : 0
  if (!/transfer-encoding: chunked/i.test(text.slice(0, start))) return start
  const last = text.indexOf('0\r\n\r\n', start)
  return last < 0 ? 0 : last + 5
}

/**
 * Asks over and over on so many connections, each time for the next event, and waits for the answer before it asks again.
 * Bare sockets: it shares the machine with what it measures, and must cost little.
 */
export const load = ({ port, contender, connections, duration, first }: Load): Promise<Answers> => {
  const start = performance.now()
  let next = first
  let acknowledged = 0
  let refused = 0
  const ask = () => {
    const body = contender.body(next++)
    return head(contender, Buffer.byteLength(body)) + body
  }
  const runOne = () => new Promise<void>((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    let text = ''
    socket.setNoDelay(true)
    socket.once('connect', () => socket.write(ask())).once('error', reject).once('close', () => resolve())
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1')
      const end = endOfAnswer(text)
      if (!end) return
      if (/^HTTP\/1.1 2/.test(text)) acknowledged++
      else refused++
      text = text.slice(end)
      if (performance.now() - start < duration) socket.write(ask())
      else socket.end()
    })
  })
  return Promise.all(Array.from({ length: connections }, runOne))
    .then(() => ({ acknowledged, refused, took: performance.now() - start }))
}
