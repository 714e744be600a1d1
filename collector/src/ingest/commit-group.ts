import type { StoreError } from '../store/port.js'

/** What a queue tells of a thing: what the store made of it, or that it never can, or that it cannot now. */
export type Settled<O> = O | 'unstorable' | 'unavailable'

export interface Committer<T, O> {
  /** All of the group in one transaction, or none. Durable when it resolves; outcomes in the group's order. */
  commit(group: readonly T[]): Promise<readonly O[]>
  /** Resolves if a write would be taken now. */
  ping(): Promise<void>
  /** A failure that is neither the store's nor an event's own word: a mistake of ours, or of a database's driver. */
  onUnknown?(error: unknown): void
}

// By their names: a store may have been loaded by another copy of this package, or its error come out of a thread.
const isNamed = (error: unknown, name: StoreError['name'] | 'PoisonError') => error instanceof Error && error.name === name

const works = (ping: () => Promise<void>) => ping().then(() => true, () => false)

/**
 * Commits a group, and if it fails its halves, until what cannot be stored is alone. Only what fails alone while the store takes
 * writes is `unstorable`: that answer makes a browser forget the event for ever.
 */
export const commitGroup = async <T, O>(group: readonly T[], committer: Committer<T, O>): Promise<readonly Settled<O>[]> => {
  try {
    return await committer.commit(group)
  } catch (error) {
    if (isNamed(error, 'StoreError')) return group.map(() => 'unavailable')
    if (group.length > 1) {
      const half = group.length >> 1
      return [...await commitGroup(group.slice(0, half), committer), ...await commitGroup(group.slice(half), committer)]
    }
    if (isNamed(error, 'PoisonError')) return ['unstorable']
    committer.onUnknown?.(error)
    return [await works(() => committer.ping()) ? 'unstorable' : 'unavailable']
  }
}
