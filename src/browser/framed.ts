/** Firefox has no `ancestorOrigins`; it throws at the first window that is another origin's. */
const originsAbove = (frame: Window): readonly string[] =>
  frame === top ? [] : [frame.parent.origin, ...originsAbove(frame.parent)]

/**
 * Is this page inside one of another origin, which may lay what it likes over it (requirement SEC-10)? `allowed` are
 * origins the site trusts with that. Whatever cannot be read is another's; and so is everyone where we have no origin.
 */
export const isFramed = (allowed: readonly string[] = []): boolean => {
  if (top === window) return false
  try {
    const trusted = [origin, ...allowed]
    const { ancestorOrigins }: Partial<Location> = location
    return origin === 'null' || [...(ancestorOrigins ?? originsAbove(window))].some((above) => !trusted.includes(above))
  } catch {
    return true
  }
}
