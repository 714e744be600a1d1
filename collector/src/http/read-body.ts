export type Body = { readonly text: string } | { readonly status: 400 | 413; readonly code: string }

const tooLarge: Body = { status: 413, code: 'too-large' }
const unreadable: Body = { status: 400, code: 'not-text' }

/** Of a length nobody told us: piece by piece, and not a piece further than the limit. */
const readPieces = async (body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array | undefined> => {
  const pieces: Uint8Array[] = []
  const reader = body.getReader()
  for (let size = 0; ;) {
    const { done, value } = await reader.read()
    if (done) return Buffer.concat(pieces)
    size += value.length
    if (size > most) {
      await reader.cancel().catch(() => {})
      return undefined
    }
    pieces.push(value)
  }
}

const readBytes = async (request: Request, most: number): Promise<Uint8Array | undefined> => {
  const told = request.headers.get('content-length')
  if (Number(told) > most) return undefined
  // No more can come than was told: Node's server sees to that.
  if (told !== null) return new Uint8Array(await request.arrayBuffer())
  return request.body ? readPieces(request.body, most) : new Uint8Array()
}

const decoder = new TextDecoder('utf-8', { fatal: true })

/** The body as text, if it is not longer and is UTF-8: what is not would be stored as question marks. */
export const readBody = async (request: Request, most: number): Promise<Body> => {
  try {
    const bytes = await readBytes(request, most)
    return bytes && bytes.length <= most ? { text: decoder.decode(bytes) } : tooLarge
  } catch {
    return unreadable
  }
}
