import { inflateSync } from 'node:zlib'
import type { Colour } from './contrast.js'

/** What PNG's five filters say a byte is beside the difference that is stored (PNG 3, 9.2). */
const predict = (filter: number, left: number, up: number, corner: number): number => {
  if (filter < 3) return [0, left, up][filter] ?? 0
  if (filter === 3) return (left + up) >> 1
  const guess = left + up - corner
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner
}

const chunksOf = (png: Buffer) => {
  const chunks: { readonly type: string; readonly data: Buffer }[] = []
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at)
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) })
    at += length + 12
  }
  return chunks
}

/** The pixels of a screenshot, row by row: 8 bits a channel, with or without alpha, as Chromium writes it. */
export function readPng(png: Buffer): { readonly width: number; readonly pixels: readonly Colour[] } {
  const chunks = chunksOf(png)
  const [width = 0, height = 0] = [0, 4].map((at) => chunks[0]!.data.readUInt32BE(at))
  const channels = chunks[0]!.data[9] === 6 ? 4 : 3
  const packed = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)))
  const size = width * channels
  const bytes = new Uint8Array(size * height)
  for (let row = 0; row < height; row++) {
    const filter = packed[row * (size + 1)]!
    for (let at = 0; at < size; at++) {
      const here = row * size + at
      const [left, up, corner] = [at >= channels ? here - channels : -1, here - size, at >= channels ? here - size - channels : -1].map((place) => bytes[place] ?? 0)
      bytes[here] = packed[row * (size + 1) + 1 + at]! + predict(filter, left!, up!, corner!)
    }
  }
  return { width, pixels: Array.from({ length: width * height }, (_, pixel) => [...bytes.subarray(pixel * channels, pixel * channels + 3), 1] as unknown as Colour) }
}
