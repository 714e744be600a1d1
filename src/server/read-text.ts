/** What a body may weigh: a choice is ids and letters (requirement CK-07). */
const longest = 1024

/** The body as text, or `undefined` where it is larger; no more of it is read then. */
export const readText = async ({ body, headers }: Request): Promise<string | undefined> => {
  if (Number(headers.get('content-length')) > longest) return undefined
  const reader = body?.getReader()
  const bytes = new Uint8Array(longest)
  let length = 0
  for (;;) {
    const { done, value } = await reader?.read() ?? { done: true, value: undefined }
    if (done || !value) return new TextDecoder().decode(bytes.subarray(0, length))
    if (length + value.length > longest) {
      // Not waited for: the rest is nobody's concern.
      void reader?.cancel().catch(() => {})
      return undefined
    }
    bytes.set(value, length)
    length += value.length
  }
}
