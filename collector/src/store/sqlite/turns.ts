/**
 * The writer is one connection. Single statements and groups may follow one another into it at will, but none may come
 * between the statements of a transaction. Who comes first goes first.
 */
export const createTurns = () => {
  const queue: { readonly alone: boolean; start(): void }[] = []
  let beside = 0
  let taken = false

  const admit = () => {
    for (let first = queue[0]; first && !taken && !(first.alone && beside); first = queue[0]) {
      queue.shift()
      if (first.alone) taken = true
      else beside += 1
      first.start()
    }
  }

  const enter = (alone: boolean) => new Promise<void>((start) => {
    queue.push({ alone, start })
    admit()
  })

  return {
    /** Waits for who has the turn alone. */
    share: async <T>(work: () => Promise<T>): Promise<T> => {
      await enter(false)
      try {
        return await work()
      } finally {
        beside -= 1
        admit()
      }
    },
    /** Waits for everybody. The turn lasts until the returned function is called. */
    take: async (): Promise<() => void> => {
      await enter(true)
      return () => {
        taken = false
        admit()
      }
    },
  }
}

export type Turns = ReturnType<typeof createTurns>
