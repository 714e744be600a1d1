/** True where the parts stand in the text in this order, each after the one before it. */
const standInOrder = (text: string, parts: readonly string[], from: number, end: number) => {
  let at = from
  for (const part of parts) {
    const found = text.indexOf(part, at)
    if (found < 0 || found + part.length > end) return false
    at = found + part.length
  }
  return true
}

/** `*` stands for any characters. The leftmost place is always good enough, so nothing is ever tried twice. */
export const matchesName = (pattern: string, name: string): boolean => {
  const [head = '', ...rest] = pattern.split('*')
  const tail = rest.pop()
  if (tail === undefined) return name === head
  const end = name.length - tail.length
  if (end < head.length || !name.startsWith(head) || !name.endsWith(tail)) return false
  return standInOrder(name, rest, head.length, end)
}

/** What we keep ourselves: the choice, and events that wait. No pattern of a site's, however wide, is about them. */
export const isOurs = (name: string) => /^(__Host-)?izin$|^izin:/.test(name)

/** True for a name that any of the patterns matches. */
export const createNameMatcher = (patterns: readonly string[]): ((name: string) => boolean) =>
  (name) => !isOurs(name) && patterns.some((pattern) => matchesName(pattern, name))
