interface PathEntry<T> {
  readonly path: string
  readonly value: T
}

/** Finds the value of the longest host, then of the longest path prefix. */
export type HostIndex<T> = (host: string, path: string) => T | undefined

/** One map look-up per label of the host asked for, however many patterns there are. A host covers its subdomains. */
export const createHostIndex = <T>(patterns: Iterable<readonly [pattern: string, value: T]>): HostIndex<T> => {
  const byHost = new Map<string, PathEntry<T>[]>()
  for (const [pattern, value] of patterns) {
    const slash = pattern.indexOf('/')
    // Paths are case-sensitive (RFC 3986 §6.2.2.1), hosts are not.
    const host = (slash < 0 ? pattern : pattern.slice(0, slash)).toLowerCase()
    const entry = { path: slash < 0 ? '' : pattern.slice(slash), value }
    const entries = byHost.get(host)
    if (entries) entries.push(entry)
    else byHost.set(host, [entry])
  }
  // The sort is stable: of two equal patterns the first one named wins.
  for (const entries of byHost.values()) entries.sort((a, b) => b.path.length - a.path.length)
  /** Hosts that no pattern covers, whatever the path: most of a page's calls go to its own. */
  const uncovered = new Set<string>()
  return (host, path) => {
    if (byHost.size === 0 || uncovered.has(host)) return undefined
    let isCovered = false
    for (let rest = host; rest; rest = rest.slice(rest.indexOf('.') + 1 || rest.length)) {
      const entries = byHost.get(rest)
      const entry = entries?.find((candidate) => path.startsWith(candidate.path))
      if (entry) return entry.value
      if (entries) isCovered = true
    }
    // Hosts with a number of each visit in them must not add up.
    if (uncovered.size > 500) uncovered.clear()
    if (!isCovered) uncovered.add(host)
    return undefined
  }
}
