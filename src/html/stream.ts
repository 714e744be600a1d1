import { readBytes, writeBytes } from './bytes.js'
import type { DocumentRewriter } from './document.js'
import { findDecoder, prescanned } from './encoding.js'
import { addPreloads } from './preload.js'
import { createPage } from './page.js'
import type { RewriteOptions } from './options.js'
import type { Rules } from './rules.js'

const join = (a: Uint8Array, b: Uint8Array): Uint8Array => {
  const joined = new Uint8Array(a.length + b.length)
  joined.set(a)
  joined.set(b, a.length)
  return joined
}

type Controller = TransformStreamDefaultController<Uint8Array>

/** Bytes in, bytes out, as they come; only with preload hints the page is read to its end first. */
export const createRewriteStream = (rules: Rules, options: RewriteOptions): TransformStream<Uint8Array, Uint8Array> => {
  let head: Uint8Array = new Uint8Array()
  let page: DocumentRewriter | undefined
  let isBegun = false
  let whole = ''

  const emit = (text: string, controller: Controller) => {
    if (options.preload) whole += text
    else if (text !== '') controller.enqueue(writeBytes(text))
  }
  const begin = (controller: Controller) => {
    isBegun = true
    const decode = findDecoder(head, options.charset)
    page = decode && createPage(rules, options, decode)
    pass(head, controller)
  }
  const pass = (bytes: Uint8Array, controller: Controller) => {
    if (page) emit(page.write(readBytes(bytes)), controller)
    else if (bytes.length > 0) controller.enqueue(bytes)
  }
  return new TransformStream({
    transform(chunk, controller) {
      if (isBegun) return pass(chunk, controller)
      head = join(head, chunk)
      if (head.length >= prescanned) begin(controller)
    },
    flush(controller) {
      if (!isBegun) begin(controller)
      if (page) emit(page.end(), controller)
      if (whole !== '') controller.enqueue(writeBytes(addPreloads(whole, options.url)))
    },
  })
}
