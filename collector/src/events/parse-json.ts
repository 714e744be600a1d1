/** Whether it nests deeper than `most`; it is looked into no further than that. */
const isDeeperThan = (value: unknown, most: number): boolean => {
  if (typeof value !== 'object' || value === null) return false
  if (most === 0) return true
  for (const name in value) if (isDeeperThan(value[name as keyof typeof value], most - 1)) return true
  return false
}

/** Undefined where it is no JSON, or nests deeper than anything we know. The engine's own parser takes any depth without recursion. */
export const parseJson = (text: string, deepest: number): unknown => {
  try {
    const value: unknown = JSON.parse(text)
    return isDeeperThan(value, deepest) ? undefined : value
  } catch {
    return undefined
  }
}

/** What a database or another reader may choke on: half a surrogate pair, or U+0000, anywhere, names too. */
export const hasOddText = (value: unknown): boolean => {
  if (typeof value === 'string') return /[\0\p{Surrogate}]/u.test(value)
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([name, part]) => hasOddText(name) || hasOddText(part))
}
