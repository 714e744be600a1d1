import type { Context } from 'hono'

const mostBytes = 8192

/** A small object of JSON; undefined for anything else. Reads no further than it must to see that it is too long. */
export const readJson = async (c: Context): Promise<Readonly<Record<string, unknown>> | undefined> => {
  let text = ''
  const decoder = new TextDecoder()
  for await (const chunk of c.req.raw.body ?? []) {
    text += decoder.decode(chunk as Uint8Array, { stream: true })
    if (text.length > mostBytes) return undefined
  }
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}
