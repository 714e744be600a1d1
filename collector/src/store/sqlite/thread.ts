import { StoreError } from '../port.js'
import type { Answer, AppendAnswer, AppendMessage, Message, QueryAnswer, QueryMessage, WorkerOptions } from './messages.js'
import { startWorker } from './start-worker.js'
import { toStoreError } from './to-store-error.js'

interface Waiting {
  resolve(result: QueryAnswer | AppendAnswer): void
  reject(error: StoreError): void
}

export interface Thread {
  call(message: QueryMessage): Promise<QueryAnswer>
  call(message: AppendMessage): Promise<AppendAnswer>
  /** False once the thread has ended; it will not come back. */
  readonly lives: boolean
  /** Ends when all that was asked is done. */
  close(): Promise<void>
}

/** One connection to the file, in a thread of its own. */
export const startThread = (options: WorkerOptions): Thread => {
  const worker = startWorker(options)
  const waiting = new Map<number, Waiting>()
  let calls = 0
  let ended: StoreError | undefined

  const end = (error: StoreError) => {
    ended ??= error
    for (const { reject } of waiting.values()) reject(ended)
    waiting.clear()
  }

  worker.on('message', (answer: Answer) => {
    const caller = waiting.get(answer.call)
    waiting.delete(answer.call)
    // An open store alone keeps no process alive; one that is waited for does.
    if (!waiting.size) worker.unref()
    if ('failure' in answer) caller?.reject(toStoreError(answer.failure, options.file))
    else caller?.resolve(answer.result)
  })
  worker.on('error', (error: Error & { code?: string }) => end(toStoreError({ code: error.code ?? '', message: error.message }, options.file)))
  const exited = new Promise<void>((resolve) => worker.on('exit', () => {
    end(new StoreError('The thread of the database has ended.'))
    resolve()
  }))
  worker.unref()

  const call = (message: Message) => new Promise<QueryAnswer | AppendAnswer>((resolve, reject) => {
    if (ended) return reject(ended)
    worker.ref()
    waiting.set(calls, { resolve, reject })
    worker.postMessage({ call: calls, message })
    calls += 1
  })

  return {
    call: call as Thread['call'],
    get lives() {
      return ended === undefined
    },
    close: async () => {
      worker.ref()
      if (!ended) worker.postMessage({ call: -1, message: 'close' })
      await exited
    },
  }
}
