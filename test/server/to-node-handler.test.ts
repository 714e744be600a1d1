import { createServer, request as send } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createConsentHandler, toNodeHandler } from '../../src/server/index.js'
import { text } from './fixtures.js'

const listen = toNodeHandler(createConsentHandler({ policyVersion: '2026-11' }, { now: () => Date.UTC(2026, 10, 26) }))
const server = createServer((request, response) => void listen(request, response))
let port = 0
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => void server.close())

const ask = (body: string, path = '/izin/choice', more: Record<string, string> = {}) => new Promise<{ status?: number; cookie?: string }>((resolve, reject) => {
  const headers = { 'content-type': 'text/plain', origin: `http://127.0.0.1:${port}`, ...more }
  const sent = send({ port, host: '127.0.0.1', path, method: 'POST', headers }, ({ statusCode, headers: answered }) => {
    resolve({ ...(statusCode && { status: statusCode }), ...(answered['set-cookie'] && { cookie: answered['set-cookie'].join() }) })
  })
  sent.on('error', reject)
  sent.end(body)
})

describe('the handler on node:http', () => {
  it('takes a choice and sets its cookie', async () => {
    expect(await ask(text())).toEqual({ status: 204, cookie: expect.stringMatching(/^izin=1\./) })
  })

  it('takes what a body parser has read already', async () => {
    const answer = { statusCode: 0, headers: new Map<string, string>(), setHeader: (name: string, value: string) => void answer.headers.set(name, value), end: () => {} }
    const headers = { host: 'portal.test', origin: 'https://portal.test', 'content-type': 'text/plain' }
    await listen({ method: 'POST', url: '/x', headers, body: text(), async *[Symbol.asyncIterator]() {} }, answer)
    expect([answer.statusCode, answer.headers.get('set-cookie')]).toEqual([204, expect.stringMatching(/^__Host-izin=1\./)])
  })

  it('is asked at its host, whatever the path looks like', async () => {
    expect((await ask(text(), '//evil.example/izin/choice', { origin: 'http://evil.example' })).status).toBe(403)
    expect((await ask(text(), '//evil.example/izin/choice')).status).toBe(204)
  })

  it.each([
    ['a host that is none', 'POST / HTTP/1.1\r\nhost: a b\r\ncontent-length: 0\r\n\r\n', 400],
    ['a method no page can send', 'TRACE / HTTP/1.1\r\nhost: portal.test\r\n\r\n', 400],
    ['a body that never ends', `POST / HTTP/1.1\r\nhost: portal.test\r\norigin: http://portal.test\r\ncontent-type: text/plain\r\ntransfer-encoding: chunked\r\n\r\n800\r\n${'x'.repeat(2048)}\r\n`, 413],
  ])('answers %s, and ends the connection', async (_, raw, status) => {
    const socket = connect(port, '127.0.0.1')
    let answer = ''
    socket.on('data', (part) => (answer += part.toString()))
    socket.write(raw)
    await new Promise((resolve) => socket.on('close', resolve))
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} [\\s\\S]*"error"`))
  })
})
