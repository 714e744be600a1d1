const chunkSize = 65_536

/** Lines as bytes, many at a time: a write for each line would cost more than the line. */
export async function* toChunks<T>(head: string, items: AsyncIterable<T>, toLine: (item: T) => string): AsyncGenerator<Uint8Array, void> {
  const encoder = new TextEncoder()
  let text = head
  for await (const item of items) {
    text += toLine(item)
    if (text.length < chunkSize) continue
    yield encoder.encode(text)
    text = ''
  }
  if (text) yield encoder.encode(text)
}
