import { commitGroup, type Committer, type Settled } from './commit-group.js'

export interface QueueOptions<T, O> extends Committer<T, O> {
  /** How much may wait. Default: 8192. */
  readonly capacity?: number
  /** How much is committed at once. Default: 512. */
  readonly largestGroup?: number
  /** How many groups may be under way. One for a store with one writer; a few for a server across a network. Default: 1. */
  readonly inFlight?: number
  /** How much must wait before a group goes out beside another: a few small transactions cost more than a larger one. Default: 64. */
  readonly worthBeside?: number
  /** After each commit: how much it was, and how long it took in ms. */
  readonly onCommit?: (size: number, took: number) => void
  /** Milliseconds, of a clock that only goes forward. */
  readonly clock?: () => number
}

interface Waiting<T, O> {
  readonly value: T
  settle(outcome: Settled<O>): void
}

/** Ms after which a commit is slow enough that nobody should wait for it. */
const hanging = 250

/** What was tried at once is one group: it waits for nothing but the commit before it, so one event waits for one fsync and a burst shares it. */
export const createQueue = <T, O>(options: QueueOptions<T, O>) => {
  const { capacity = 8192, largestGroup = 512, inFlight = 1, worthBeside = 64, onCommit, clock = () => performance.now() } = options
  let waiting: Waiting<T, O>[] = []
  let groups = 0
  let lastStart = 0
  let isClosed = false
  let drained = () => {}

  const run = async (group: readonly Waiting<T, O>[]) => {
    const start = clock()
    const outcomes = await commitGroup(group.map(({ value }) => value), options)
    onCommit?.(group.length, clock() - start)
    group.forEach(({ settle }, index) => settle(outcomes[index] ?? 'unavailable'))
  }

  /** Alone always; beside another if many wait, or if that one hangs. */
  const isWorthGoing = () => waiting.length >= (groups === 0 || clock() - lastStart > hanging ? 1 : worthBeside)

  const next = () => {
    while (groups < inFlight && isWorthGoing()) {
      const group = waiting.slice(0, largestGroup)
      waiting = waiting.slice(largestGroup)
      groups++
      lastStart = clock()
      void run(group).finally(() => {
        groups--
        next()
      })
    }
    if (groups === 0) drained()
  }

  return {
    /** What became of each, once it is durable or given up. Undefined if there is no room for all of them, or it is closed. */
    submit(values: readonly T[]): Promise<readonly Settled<O>[]> | undefined {
      if (isClosed || waiting.length + values.length > capacity) return undefined
      if (values.length === 0) return Promise.resolve([])
      const settled = new Promise<readonly Settled<O>[]>((resolve) => {
        const outcomes: Settled<O>[] = []
        let left = values.length
        values.forEach((value, index) => waiting.push({
          value,
          settle(outcome) {
            outcomes[index] = outcome
            if (--left === 0) resolve(outcomes)
          },
        }))
      })
      next()
      return settled
    },
    /** How full it is, 0 to 1. */
    fullness: () => waiting.length / capacity,
    length: () => waiting.length,
    /** Takes nothing more; resolves when all that was taken is settled. */
    close(): Promise<void> {
      isClosed = true
      return new Promise((resolve) => {
        drained = resolve
        if (groups === 0) resolve()
      })
    },
  }
}
export type Queue<T, O> = ReturnType<typeof createQueue<T, O>>
