/** What is wrong with a request. Of what it said nothing comes back (requirement COL-13). */
const problems = {
  'method-not-allowed': 405, 'cross-site': 403, 'not-plain-text': 415, 'too-large': 413, 'not-a-choice': 422, 'bad-request': 400,
} as const
export type Problem = keyof typeof problems

const always = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }

/** Takes nothing, and sets nothing. */
export const refuse = (problem: Problem): Response => new Response(JSON.stringify({ error: problem }), {
  status: problems[problem],
  headers: {
    ...always, 'content-type': 'application/json', 'content-security-policy': "default-src 'none'",
    ...(problem === 'method-not-allowed' ? { allow: 'POST, DELETE' } : {}),
  },
})

/** Done, with or without a cookie to set. */
export const done = (cookie?: string): Response =>
  new Response(null, { status: 204, headers: { ...always, ...(cookie ? { 'set-cookie': cookie } : {}) } })
