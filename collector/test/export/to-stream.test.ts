import { expect, it } from 'vitest'
import { begin, toStream } from '../../src/export/to-stream.js'

const made = () => {
  const seen = { steps: 0, isLeft: false }
  const chunks = async function* (count: number, breaksAt = Infinity): AsyncGenerator<Uint8Array, void> {
    try {
      for (let n = 0; n < count; n++) {
        if (n === breaksAt) throw new Error('broken')
        seen.steps++
        yield Uint8Array.of(n)
      }
    } finally {
      seen.isLeft = true
    }
  }
  return { seen, chunks }
}
const read = async (stream: ReadableStream<Uint8Array>) => [...new Uint8Array(await new Response(stream).arrayBuffer())]

it('takes one step ahead and loses nothing by it', async () => {
  const { seen, chunks } = made()
  const begun = await begin(chunks(4))
  expect(seen.steps).toBe(1)
  expect(await read(toStream(begun))).toEqual([0, 1, 2, 3])
  expect(await read(toStream(await begin(made().chunks(0))))).toEqual([])
})

it('fails at once where nothing can begin, and breaks off where something did', async () => {
  await expect(begin(made().chunks(2, 0))).rejects.toThrow('broken')
  await expect(read(toStream(await begin(made().chunks(2, 1))))).rejects.toThrow('broken')
})

it.each([0, 1, 2])('lets go when %i chunks were read', async (count) => {
  const { seen, chunks } = made()
  const reader = toStream(await begin(chunks(5))).getReader()
  for (let n = 0; n < count; n++) await reader.read()
  expect(seen.isLeft).toBe(false)
  await reader.cancel()
  expect(seen.isLeft).toBe(true)
  expect(seen.steps).toBeLessThanOrEqual(count + 1)
})

it('gives nobody an empty chunk', async () => {
  const chunks = async function* () { yield* [new Uint8Array(0), Uint8Array.of(7), new Uint8Array(0)] }
  const reader = toStream(chunks()).getReader()
  expect(await reader.read()).toEqual({ done: false, value: Uint8Array.of(7) })
  expect((await reader.read()).done).toBe(true)
})
