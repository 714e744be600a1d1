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
    const [host = '', ...folders] = pattern.toLowerCase().split('/')
    // Paths are case-sensitive (RFC 3986 §6.2.2.1), hosts are not.
    const entry = { path: folders.length > 0 ? pattern.slice(host.length) : '', value }
    byHost.set(host, [...(byHost.get(host) ?? []), entry])
  }
  // The sort is stable: of two equal patterns the first one named wins.
  for (const entries of byHost.values()) entries.sort((a, b) => b.path.length - a.path.length)
  return (host, path) => {
    for (let rest = byHost.size > 0 ? host : ''; rest; rest = rest.slice(rest.indexOf('.') + 1 || rest.length)) {
      const entry = byHost.get(rest)?.find((candidate) => path.startsWith(candidate.path))
      if (entry) return entry.value
    }
    return undefined
  }
}
