import { inflateSync } from 'node:zlib'

/** What Windows-1252 has where Latin-1 has control signs. */
const between = '€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ'
const toText = (hex: string): string => [...Buffer.from(hex, 'hex')].map((code) => (code >= 0x80 && code < 0xa0 ? between[code - 0x80]! : String.fromCharCode(code))).join('')

/** The content streams of a PDF, unpacked (ISO 32000-1 §7.3.8, §7.4.4). */
const streamsOf = (file: Buffer): string[] => {
  const text = file.toString('latin1')
  return [...text.matchAll(/<<([^]*?)>>\s*stream\r?\n/g)].map(({ 0: head, 1: entries, index }) => {
    const length = Number(/\/Length (\d+)/.exec(entries!)![1])
    const body = file.subarray(index + head.length, index + head.length + length)
    return /\/FlateDecode/.test(entries!) ? inflateSync(body).toString('latin1') : body.toString('latin1')
  })
}

/** The text layer of a PDF in standard fonts, piece by piece: what is shown by `TJ` (§9.4.3), without regard to where it stands. */
export const pdfText = (file: Uint8Array): string => streamsOf(Buffer.from(file))
  .flatMap((stream) => [...stream.matchAll(/\[([^\]]*)\] TJ/g)].map(([, parts]) => [...parts!.matchAll(/<([0-9a-f]*)>/gi)].map(([, hex]) => toText(hex!)).join('')))
  .join('\n')

export const collect = async (chunks: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const all: Uint8Array[] = []
  for await (const chunk of chunks) all.push(chunk)
  return Buffer.concat(all)
}
