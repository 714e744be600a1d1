import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request, type IncomingHttpHeaders, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { build, createServer as createViteServer } from 'vite'
import { afterEach, describe, expect, it } from 'vitest'
import { createPage } from '../../bench/html-pages.js'
import { rewriteMiddleware, rewriteResponse, rewrite } from '../../src/html/index.js'
import { izin } from '../../src/html/vite.js'

const config = { policyVersion: '1' }
const live = '<!doctype html><title>é</title><script src="https://www.clarity.ms/tag/x"></script><script src="https://portal.test/a.js"></script>'
const expected = rewrite(live, config, { url: 'https://portal.test/' })
const ends: (() => unknown)[] = []

afterEach(async () => {
  for (const end of ends.splice(0)) await end()
})

const listen = async (listener: RequestListener): Promise<number> => {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  ends.push(() => new Promise((resolve) => server.close(resolve)))
  return (server.address() as AddressInfo).port
}
interface Got {
  readonly status: number | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}
const get = (port: number, path = '/', method = 'GET') => new Promise<Got>((resolve, reject) => {
  const asked = request({ port, path, method, host: '127.0.0.1', headers: { host: 'portal.test' }, agent: false }, async (response) => {
    const chunks: Buffer[] = []
    for await (const chunk of response) chunks.push(chunk as Buffer)
    resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) })
  })
  asked.on('error', reject).end()
})
const serve = (answer: RequestListener) => {
  const middleware = rewriteMiddleware(config)
  return listen((incoming, response) => middleware(incoming, response, () => answer(incoming, response)))
}

describe('the middleware for Node', () => {
  it.each<[string, RequestListener]>([
    ['one end', (_request, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(live)],
    ['a head and pieces', (_request, response) => {
      response.writeHead(200, 'fine', { 'Content-Type': 'text/html', 'Content-Length': String(Buffer.byteLength(live)) })
      const bytes = Buffer.from(live)
      for (let at = 0; at < bytes.length; at += 7) response.write(bytes.subarray(at, at + 7))
      response.end()
    }],
    ['a head sent early', (_request, response) => {
      response.writeHead(200, ['Content-Type', 'text/html', 'Set-Cookie', 'a=1', 'Set-Cookie', 'b=2'])
      response.flushHeaders()
      response.end(live)
    }],
    ['a pipe', (_request, response) => {
      response.setHeader('content-type', 'text/html')
      Readable.from([...live].map((letter) => Buffer.from(letter))).pipe(response)
    }],
    ['a length and callbacks', (_request, response) => {
      response.setHeader('Content-Type', 'text/html').setHeader('Content-Length', Buffer.byteLength(live)).setHeader('ETag', '"1"')
      response.write(live.slice(0, 30), 'utf8', () => response.end(live.slice(30), () => response.emit('told')))
    }],
  ])('rewrites a page that comes by %s, and says no length that is wrong', async (_name, answer) => {
    const { status, headers, body } = await get(await serve(answer))
    expect(body.toString()).toBe(expected)
    expect(status).toBe(200)
    expect(headers['content-length']).toBeUndefined()
    expect(headers.etag).toBeUndefined()
  })

  it('keeps back a page that is read slowly', async () => {
    const large = createPage(2_000_000)
    const port = await serve((_request, response) => response.setHeader('content-type', 'text/html').end(large))
    expect((await get(port)).body.toString()).toBe(rewrite(large, config, { url: 'https://portal.test/' }))
  })

  it.each<[string, string, Buffer, RequestListener]>([
    ['is no page', '', Buffer.from(live), (_request, response) => response.writeHead(200, { 'content-type': 'text/plain' }).end(live)],
    ['is packed', 'gzip', gzipSync(live), (_request, response) =>
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(gzipSync(live))],
    ['says nothing', '', Buffer.from(live), (_request, response) => response.end(live)],
    ['is a part', '', Buffer.from(live), (_request, response) => response.writeHead(206, { 'content-type': 'text/html' }).end(live)],
  ])('leaves alone what %s', async (_name, encoding, bytes, answer) => {
    const { headers, body } = await get(await serve(answer))
    expect(body.equals(bytes)).toBe(true)
    expect(headers['content-encoding'] ?? '').toBe(encoding)
  })

  it('answers HEAD, 304 and redirects as they are', async () => {
    const port = await serve(({ url }, response) => {
      if (url === '/304') return response.writeHead(304, { 'content-type': 'text/html', etag: '"1"' }).end()
      if (url === '/302') return response.writeHead(302, { location: '/x' }).end()
      return response.writeHead(200, { 'content-type': 'text/html', 'content-length': '5' }).end()
    })
    expect(await get(port, '/', 'HEAD')).toMatchObject({ status: 200, headers: { 'content-length': '5' } })
    expect(await get(port, '/304')).toMatchObject({ status: 304, headers: { etag: '"1"' } })
    expect(await get(port, '/302')).toMatchObject({ status: 302, headers: { location: '/x' } })
  })
})

describe('the function for fetch', () => {
  const page = (headers: HeadersInit, body: BodyInit | null = live, status = 200) => new Response(body, { headers, status })

  it('rewrites a page, and says no length that is wrong', async () => {
    const response = page({ 'content-type': 'text/html', 'content-length': '9', 'x-own': '1' }, live, 404)
    const rewritten = rewriteResponse(response, config, { url: 'https://portal.test/' })
    expect(await rewritten.text()).toBe(expected)
    expect(rewritten.status).toBe(404)
    expect(Object.fromEntries(rewritten.headers)).toEqual({ 'content-type': 'text/html', 'x-own': '1' })
  })

  it('leaves everything else alone', () => {
    for (const response of [
      page({ 'content-type': 'application/json' }), page({ 'content-type': 'text/html', 'content-encoding': 'br' }),
      page({ 'content-type': 'text/html' }, null, 304), page({ 'content-type': 'text/html' }, live, 206),
    ]) expect(rewriteResponse(response, config)).toBe(response)
  })

  it('is one line in Hono', async () => {
    const app = new Hono()
    app.use(async (context, next) => {
      await next()
      context.res = rewriteResponse(context.res, config, { url: context.req.url })
    })
    app.get('/', (context) => context.html(live))
    const response = await app.request('https://portal.test/')
    expect(await response.text()).toBe(expected)
    expect(response.headers.get('content-type')).toMatch('text/html')
  })
})

describe('the plug-in for Vite', () => {
  const createSite = () => {
    const root = mkdtempSync(join(tmpdir(), 'izin-vite-'))
    ends.push(() => rmSync(root, { recursive: true }))
    writeFileSync(join(root, 'main.js'), 'document.title = "ran"')
    writeFileSync(join(root, 'index.html'), `${live}<script type="module" src="/main.js"></script>`)
    return { root, configFile: false as const, logLevel: 'silent' as const, plugins: [izin(config, { url: 'https://portal.test/' })] }
  }
  const held = '<script src="https://www.clarity.ms/tag/x" type="text/plain" data-izin="performance" data-izin-service="microsoft-clarity">'

  it('rewrites the page as built', async () => {
    const site = createSite()
    await build(site)
    const html = readFileSync(join(site.root, 'dist/index.html'), 'utf8')
    expect(html).toContain(held)
    expect(html).toMatch(/<script type="module" crossorigin src="\/assets\/index-[^"]+\.js">/)
  })

  it('rewrites the page as the development server shows it', async () => {
    const site = createSite()
    const server = await createViteServer({ ...site, server: { middlewareMode: true, ws: false }, appType: 'custom' })
    ends.push(() => server.close())
    const html = await server.transformIndexHtml('/', readFileSync(join(site.root, 'index.html'), 'utf8'))
    expect(html).toContain(held)
    expect(html).toContain('<script type="module" src="/@vite/client"></script>')
  })
})
