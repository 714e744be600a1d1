import type { IncomingMessage, ServerResponse } from 'node:http'
import { bodyHeaders, charsetOf, isPlainHtml } from './response.js'
import type { RewriteOptions } from './options.js'
import type { Rules } from './rules.js'
import { createRewriteStream } from './stream.js'

/** For `node:http`, Connect and Express. */
export type Middleware = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void

const toBytes = (chunk: unknown, encoding: unknown): Uint8Array =>
  (typeof chunk === 'string' ? Buffer.from(chunk, typeof encoding === 'string' ? encoding as BufferEncoding : 'utf8') : chunk as Uint8Array)

const headerOf = (response: ServerResponse, name: string) => {
  const value = response.getHeader(name)
  return value === undefined ? undefined : String(value)
}

const urlOf = (request: IncomingMessage): string | undefined => {
  const { host } = request.headers
  const isSecure = 'encrypted' in request.socket
  return host === undefined ? undefined : `${isSecure ? 'https' : 'http'}://${host}${request.url ?? '/'}`
}

const optionsOf = (request: IncomingMessage, response: ServerResponse, options: RewriteOptions): RewriteOptions => {
  const url = options.url ?? urlOf(request)
  const charset = options.charset ?? charsetOf(headerOf(response, 'content-type'))
  return { ...options, ...(url !== undefined && { url }), ...(charset !== undefined && { charset }) }
}

const isPage = (response: ServerResponse) => response.statusCode !== 206 && response.statusCode !== 204 && response.statusCode !== 304
  && isPlainHtml(headerOf(response, 'content-type'), headerOf(response, 'content-encoding'))

type Values = string | number | readonly string[]

/** Names and values in turn, as an object or as one list, in which a name may come twice. */
const pairsOf = (headers: object | undefined): (readonly [string, Values | undefined])[] => {
  if (!Array.isArray(headers)) return Object.entries(headers ?? {})
  const list = headers as Values[]
  return list.flatMap((name, at) => (at % 2 ? [] : [[String(name), list[at + 1]] as const]))
}

/** Sets what `writeHead` was given as if by `setHeader`, so that it can be looked at and changed. */
const applyHead = (response: ServerResponse, [status, ...rest]: readonly unknown[]) => {
  response.statusCode = Number(status)
  if (typeof rest[0] === 'string') response.statusMessage = rest[0]
  const given = new Map<string, Values>()
  for (const [name, value] of pairsOf(rest.find((part) => typeof part === 'object' && part !== null) as object | undefined)) {
    const before = given.get(name.toLowerCase())
    if (value !== undefined) given.set(name.toLowerCase(), before === undefined ? value : [before, value].flat().map(String))
  }
  for (const [name, value] of given) response.setHeader(name, value)
}

/** The last argument of `write` and `end`, which may be the first. */
const callbackOf = (args: readonly unknown[]) => args.find((arg): arg is () => void => typeof arg === 'function')

/** Rewrites the pages that what follows answers with. Stands before compression: what is packed is left alone. */
export const createMiddleware = (rules: Rules, options: RewriteOptions): Middleware => (request, response, next) => {
  const own = { writeHead: response.writeHead, write: response.write, end: response.end }
  let writer: WritableStreamDefaultWriter<Uint8Array> | undefined
  let pumping: Promise<void> | undefined
  let isDecided = false

  /** Once, when the first of the body comes: by then the headers are said. */
  const decide = () => {
    if (isDecided) return
    isDecided = true
    if (request.method === 'HEAD' || response.headersSent || !isPage(response)) return
    for (const name of bodyHeaders) response.removeHeader(name)
    const { readable, writable } = createRewriteStream(rules, optionsOf(request, response, options))
    writer = writable.getWriter()
    pumping = pump(readable)
  }
  const pump = async (readable: ReadableStream<Uint8Array>) => {
    const reader = readable.getReader()
    for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
      if (!own.write.call(response, value, 'utf8')) await new Promise<void>((resolve) => response.once('drain', resolve).once('close', resolve))
    }
  }
  const put = (chunk: unknown, encoding: unknown) => {
    if (chunk === undefined || chunk === null || typeof chunk === 'function') return
    writer?.write(toBytes(chunk, encoding)).catch((error: unknown) => response.destroy(error as Error))
  }
  response.writeHead = (...args: unknown[]) => {
    applyHead(response, args)
    decide()
    return own.writeHead.call(response, response.statusCode)
  }
  response.write = (...args: unknown[]) => {
    decide()
    if (!writer) return Reflect.apply(own.write, response, args) as boolean
    put(args[0], args[1])
    const callback = callbackOf(args)
    if (callback) writer.ready.then(callback, () => {})
    const isFull = (writer.desiredSize ?? 0) <= 0
    if (isFull) writer.ready.then(() => response.emit('drain'), () => {})
    return !isFull
  }
  response.end = (...args: unknown[]) => {
    decide()
    if (!writer) return Reflect.apply(own.end, response, args) as ServerResponse
    put(args[0], args[1])
    const finish = async () => {
      await writer!.close()
      await pumping
      Reflect.apply(own.end, response, [callbackOf(args)])
    }
    finish().catch((error: unknown) => response.destroy(error as Error))
    return response
  }
  next()
}
