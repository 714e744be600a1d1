import { StoreError } from '../port.js'
import type { WorkerOptions } from './messages.js'
import type { StartWorker } from './start-worker.js'
import { startThread, type Thread } from './thread.js'

/** The writer and the reader of a file, and more threads for who must not keep these waiting. */
export interface Threads {
  readonly writer: Thread
  readonly reader: Thread
  /** Closed by who asked for it. */
  start(use: WorkerOptions['use']): Thread
  close(): Promise<void>
}

/** A thread that died is started again when it is next needed. */
export const createThreads = (options: Omit<WorkerOptions, 'use'>, startWorker?: StartWorker): Threads => {
  const start = (use: WorkerOptions['use']) => startThread({ ...options, use }, startWorker)
  let closed = false
  const kept = (use: WorkerOptions['use']) => {
    let thread: Thread | undefined
    return {
      get: (): Thread => {
        if (closed) throw new StoreError('The store is closed.')
        if (!thread?.lives) thread = start(use)
        return thread
      },
      close: async () => thread?.close(),
    }
  }
  const [writer, reader] = [kept('write'), kept('read')]
  return {
    get writer() {
      return writer.get()
    },
    get reader() {
      return reader.get()
    },
    start,
    close: async () => {
      closed = true
      // The writer last: who closes last works the log into the file, and a reader cannot.
      await reader.close()
      await writer.close()
    },
  }
}
