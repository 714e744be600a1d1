import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** A refusal says which one it is and nothing else: nothing of the request comes back, and nothing of our insides goes out. */
export const refuse = (c: Context, status: ContentfulStatusCode, code: string, headers: Readonly<Record<string, string>> = {}) =>
  c.json({ code }, status, headers)

/** Seconds, different ones, so that those who wait do not all come back at once. */
const shortWaits = ['1', '2', '3'] as const

/** Not now: full, leaving, or the store is away. */
export const refuseForNow = (c: Context, code: string, random: (length: number) => Uint8Array) =>
  refuse(c, 503, code, { 'retry-after': shortWaits[random(1)[0]! % shortWaits.length]! })
