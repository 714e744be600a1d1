import type { Contender } from './contenders.js'
import { load } from './load.js'
import { startServer } from './server-process.js'

/** What a server of its own process did with one load. */
export interface Sample {
  /** Acknowledged a second. */
  readonly rate: number
  /** Microseconds of all its threads for each acknowledged event; of PostgreSQL's own processes nothing. */
  readonly cpu: number
  /** MiB at its highest. */
  readonly memory: number
  readonly acknowledged: number
}

export interface Place {
  readonly contender: Contender
  /** File or URL, empty or not. */
  readonly database: string
  /** Number of the first event: none is sent twice. */
  readonly first: number
  /** Milliseconds of load. */
  readonly duration: number
}

const connections = 32

/** Warms up for a quarter of the time, which is not counted. */
export const measureRate = async ({ contender, database, first, duration }: Place): Promise<Sample> => {
  const server = await startServer(contender, database)
  try {
    const common = { port: server.port, contender, connections }
    const warm = await load({ ...common, duration: duration / 4, first })
    const before = server.cpu()
    const answers = await load({ ...common, duration, first: first + warm.acknowledged + warm.refused + connections })
    if (answers.refused > 0) throw new Error(`${contender.name} refused ${answers.refused}`)
    const { acknowledged, took } = answers
    return {
      acknowledged: acknowledged + warm.acknowledged,
      rate: acknowledged / took * 1000,
      cpu: (server.cpu() - before) * 1000 / acknowledged,
      memory: server.peakMemory(),
    }
  } finally {
    await server.stop()
  }
}
