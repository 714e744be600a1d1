/** Quotes, backslash, brackets. */
const [quote, backslash, openList, closeList, openObject, closeObject] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d]

/** How deep the brackets go, strings left out. Of text that is no JSON some number. */
const depthOf = (text: string): number => {
  let deepest = 0
  let depth = 0
  let inString = false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (inString) {
      if (code === backslash) index++
      else if (code === quote) inString = false
    } else if (code === quote) inString = true
    else if (code === openList || code === openObject) deepest = Math.max(deepest, ++depth)
    else if (code === closeList || code === closeObject) depth--
  }
  return deepest
}

/** Undefined where it is no JSON, or nests deeper than anything we know. */
export const parseJson = (text: string, deepest: number): unknown => {
  if (depthOf(text) > deepest) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What a database or another reader may choke on: half a surrogate pair, or U+0000, anywhere, names too. */
export const hasOddText = (value: unknown): boolean => {
  if (typeof value === 'string') return !value.isWellFormed() || value.includes('\0')
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([name, part]) => hasOddText(name) || hasOddText(part))
}
