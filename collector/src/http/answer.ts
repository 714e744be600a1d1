/** On every answer: it is what it says it is, it loads nothing, it is kept by nobody, and no page of another site may frame or embed it. */
export const shield: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
}

export type Headers = Readonly<Record<string, string>>

/** Plain headers and text, as Node's server writes them out without looking again: this answer is given thousands of times a second. */
export const answer = (status: number, body: unknown = undefined, headers: Headers = {}): Response =>
  body === undefined
    ? new Response(null, { status, headers: { ...shield, ...headers } })
    : new Response(JSON.stringify(body), { status, headers: { ...shield, 'content-type': 'application/json', ...headers } })

/** A refusal says which one it is and nothing else: nothing of the request comes back, and nothing of our insides goes out. */
export const refuse = (status: number, code: string, headers?: Headers): Response => answer(status, { code }, headers)

/** Seconds, different ones, so that those who wait do not all come back at once. */
const shortWaits = ['1', '2', '3'] as const

/** Not now: full, leaving, or the store is away. */
export const refuseForNow = (code: string, random: (length: number) => Uint8Array, headers?: Headers): Response =>
  refuse(503, code, { ...headers, 'retry-after': shortWaits[random(1)[0]! % shortWaits.length]! })
