import { parentPort, workerData } from 'node:worker_threads'
import { openDatabase } from './open-database.js'
import { createAppendGroup } from './append-group.js'
import { createRunQuery } from './run-query.js'
import type { Answer, Failure, Message, WorkerOptions } from './messages.js'

// A thread that does what it is told, one message after another: SQLite's calls block, and must block nobody else.
const options = workerData as WorkerOptions
const db = openDatabase(options)
const runQuery = createRunQuery(db)
let appendGroup: ReturnType<typeof createAppendGroup> | undefined

const toFailure = (error: unknown): Failure => {
  const { code, message } = error as { code?: unknown; message?: unknown }
  return { code: typeof code === 'string' ? code : '', message: String(message ?? error) }
}

const answer = (message: Message) => {
  if (message.kind === 'query') return runQuery(message)
  // Not before the first group: the tables may not be there yet.
  appendGroup ??= createAppendGroup(db)
  return appendGroup(message)
}

parentPort!.on('message', ({ call, message }: { call: number; message: Message | 'close' }) => {
  if (message === 'close') {
    db.close()
    parentPort!.close()
    return
  }
  try {
    parentPort!.postMessage({ call, result: answer(message) } satisfies Answer)
  } catch (error) {
    parentPort!.postMessage({ call, failure: toFailure(error) } satisfies Answer)
  }
})
