/** What stands in an argument's place once it was read, given its text. */
export type Replace = (text: string, input: unknown) => unknown

/**
 * The URL an argument stands for; `undefined` for what has none. It is read once, and what was read is put in its
 * place: nobody gets one URL here and another one there. Uses nothing of this file: its source runs in workers.
 */
export const readUrl = (args: unknown[], position: number, replace: Replace): string | undefined => {
  const input = args[position]
  // By its tag: a request of another frame's realm is one too.
  if (Object.prototype.toString.call(input) === '[object Request]') return (input as Request).url
  // No text: the native function says so in its own words.
  if (typeof input === 'symbol') return undefined
  try {
    const text = `${input as string}`
    args[position] = replace(text, input)
    return text
  } catch (error) {
    const rethrow = () => {
      throw error
    }
    // The native function throws or rejects as it does, by the same error.
    args[position] = { toString: rethrow, valueOf: rethrow }
    return undefined
  }
}
