import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPage } from '../../bench/html-pages.js'
import { createRewriter, type RewriteOptions } from '../../src/html/index.js'
import { hostileMarkup } from './hostile-markup.js'

const rewriter = createRewriter({ policyVersion: '1' })
const page = { url: 'https://portal.test/' }

const streamBytes = async (bytes: Uint8Array, sizes: readonly number[], options: RewriteOptions = {}): Promise<Buffer> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for (let at = 0; at < bytes.length; at += size) {
    size = sizes[chunks.length % sizes.length]!
    chunks.push(bytes.subarray(at, at + size))
  }
  const source = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk)
      controller.close()
    },
  })
  const out: Uint8Array[] = []
  for await (const chunk of source.pipeThrough(rewriter.stream({ ...page, ...options }))) out.push(chunk)
  return Buffer.concat(out)
}
const stream = async (html: string, sizes: readonly number[], options?: RewriteOptions) =>
  (await streamBytes(Buffer.from(html), sizes, options)).toString()

const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 })

describe('the stream', () => {
  it('writes what the string function writes, wherever it is cut', async () => {
    await fc.assert(fc.asyncProperty(hostileMarkup, sizes, async (html, cuts) => {
      // Half a letter alone is no text that could come as bytes.
      fc.pre(Buffer.from(html).toString() === html)
      // As many bytes as are looked at before anything is written are in front, so that the cuts count.
      const padded = `<!--${'–'.repeat(400)}-->${html}`
      expect(await stream(padded, cuts)).toBe(rewriter.rewrite(padded, page))
    }), { numRuns: 800 })
  }, 120_000)

  it('takes a large page apart at every letter', async () => {
    const html = createPage(20_000)
    expect(await stream(html, [1])).toBe(rewriter.rewrite(html, page))
    expect(await stream(html, [1], { preload: true })).toBe(rewriter.rewrite(html, { ...page, preload: true }))
  }, 30_000)

  it('sends a page on before it has ended', async () => {
    const { readable, writable } = rewriter.stream(page)
    const writer = writable.getWriter()
    void writer.write(Buffer.from(`<!doctype html>${'<p>text</p>'.repeat(200)}<style>a{`))
    const { value } = await readable.getReader().read()
    expect(Buffer.from(value!).toString()).toMatch(/<p>text<\/p>$/)
    await writer.abort()
  })

  it('keeps the bytes of any encoding, whatever they mean', async () => {
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, at) => at).filter((at) => ![0x3c].includes(at)))
    const tag = Buffer.from('<img alt="\x93\xfa\x96{" src="https://www.facebook.com/tr?q=\xe9">', 'latin1')
    const out = await streamBytes(Buffer.concat([bytes, tag, bytes]), [3])
    const held = Buffer.from('<img alt="\x93\xfa\x96{" data-izin-src="https://www.facebook.com/tr?q=\xe9" data-izin="marketing" data-izin-service="meta-pixel">', 'latin1')
    expect(out.equals(Buffer.concat([bytes, held, bytes]))).toBe(true)
  })

  it.each(['utf-16le', 'utf-16be'])('lets a page in %s pass as it is', async (encoding) => {
    const text = Buffer.from('\ufeff<script src="https://www.facebook.com/tr"></script>', 'utf16le')
    const bytes = encoding === 'utf-16le' ? text : text.swap16()
    expect((await streamBytes(bytes, [5])).equals(bytes)).toBe(true)
  })

  it('reads letters as the page\'s charset says: a host may be spelt with them', async () => {
    // Full-width letters in Shift_JIS; a browser takes them for ASCII (UTS 46).
    const wide = Buffer.from([0x82, 0x86])
    const page = (head: string) => Buffer.concat([Buffer.from(`${head}<img src="https://www.`), wide, Buffer.from('acebook.com/tr">')])
    expect((await streamBytes(page('<meta charset="shift_jis">'), [7])).toString('latin1')).toContain('data-izin-src')
    expect((await streamBytes(page(''), [7], { charset: 'shift_jis' })).toString('latin1')).toContain('data-izin-src')
  })

  it('reads a base as the page\'s charset says, too', async () => {
    const html = '<base href="https://www.ｆacebook.com/tr"><script src="/a.js"></script>'
    expect(await stream(html, [7])).toContain('data-izin-service="facebook-plugins"')
    expect(await stream(html, [7])).toBe(rewriter.rewrite(html, page))
  })

  it('lets a page pass whose charset makes other letters of ASCII bytes', async () => {
    const bytes = Buffer.from('<meta charset=iso-2022-jp><script src="https://www.facebook.com/tr"></script>')
    expect((await streamBytes(bytes, [9])).equals(bytes)).toBe(true)
  })
})
