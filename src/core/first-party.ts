/** An address, or a name of one label: no other host is its relative. */
const standsAlone = (host: string) => !host.includes('.') || /^[\d.]+$|:/.test(host)

const isWithin = (host: string, parent: string) => host === parent || host.endsWith(`.${parent}`)

/** `ownsSuffix` answers whether a suffix belongs to one owner; it is asked once per suffix. */
export const createFirstParty = (
  pageHost: string, extra: readonly string[], ownsSuffix: (suffix: string) => boolean,
): ((host: string) => boolean) => {
  const owned = new Map<string, boolean>([[pageHost, true]])
  const isOwned = (suffix: string) => {
    const answer = owned.get(suffix) ?? ownsSuffix(suffix)
    owned.set(suffix, answer)
    return answer
  }
  /** Is the most they share, two labels at least, one owner's? */
  const isRelated = (host: string) => {
    for (let suffix = pageHost; suffix.includes('.'); suffix = suffix.slice(suffix.indexOf('.') + 1)) {
      if (isWithin(host, suffix)) return isOwned(suffix)
    }
    return false
  }
  return (host) =>
    host === pageHost || extra.some((own) => isWithin(host, own)) || (!standsAlone(pageHost) && isRelated(host))
}
