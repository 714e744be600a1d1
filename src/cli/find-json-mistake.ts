/** Where a text stops being JSON, as `line 3, column 7`. Engines put the position into their message only sometimes. */
export const findJsonMistake = (text: string, message: string): string => {
  const told = / at position (\d+)/.exec(message)?.[1]
  const before = text.slice(0, told === undefined ? firstBad(text) : Number(told)).split('\n')
  return `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`
}

/** The first character that no JSON text could have there: what comes before it is only unfinished. */
const firstBad = (text: string): number => {
  for (let length = 1; length <= text.length; length++) {
    try {
      JSON.parse(text.slice(0, length))
    } catch (error) {
      if (String(error).includes('Unexpected token')) return length - 1
    }
  }
  return text.length
}
