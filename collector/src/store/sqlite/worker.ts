import { parentPort, workerData } from 'node:worker_threads'
import { openDatabase } from './open-database.js'
import { createAppendGroup } from './append-group.js'
import { inTransaction } from './in-transaction.js'
import { createRunQuery } from './run-query.js'
import type { Answer, AppendAnswer, Failure, Message, QueryAnswer, WorkerOptions } from './messages.js'

// A thread that does what it is told, one message after another: SQLite's calls block, and must block nobody else.
const options = workerData as WorkerOptions
const db = openDatabase(options)
const runQuery = createRunQuery(db)
let appendGroup: ReturnType<typeof createAppendGroup> | undefined

const toFailure = (error: unknown): Failure => {
  const { code, message } = error as { code?: unknown; message?: unknown }
  return { code: typeof code === 'string' ? code : '', message: String(message ?? error) }
}

const nothing: QueryAnswer = { columns: [], rows: [], changes: 0 }

const answer = (message: Message): QueryAnswer | AppendAnswer => {
  switch (message.kind) {
    case 'query':
      return runQuery(message)
    case 'write':
      return inTransaction(db, () => runQuery(message))
    case 'append':
      // Not before the first group: the tables may not be there yet.
      appendGroup ??= createAppendGroup(db)
      return appendGroup(message)
    default:
      db.exec(message.kind)
      return nothing
  }
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
