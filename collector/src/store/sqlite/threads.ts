import { StoreError } from '../port.js'
import type { WorkerOptions } from './messages.js'
import { startThread, type Thread } from './thread.js'

/** The writer and the reader of a file, and more readers for who wants the file as it is at one moment. */
export interface Threads {
  readonly writer: Thread
  readonly reader: Thread
  /** Closed by who asked for it. */
  startReader(): Thread
  close(): Promise<void>
}

/** A thread that died is started again when it is next needed. */
export const createThreads = (options: Omit<WorkerOptions, 'writes'>): Threads => {
  const start = (writes: boolean) => startThread({ ...options, writes })
  let closed = false
  const kept = (writes: boolean) => {
    let thread: Thread | undefined
    return {
      get: (): Thread => {
        if (closed) throw new StoreError('The store is closed.')
        if (!thread?.lives) thread = start(writes)
        return thread
      },
      close: async () => thread?.close(),
    }
  }
  const [writer, reader] = [kept(true), kept(false)]
  return {
    get writer() {
      return writer.get()
    },
    get reader() {
      return reader.get()
    },
    startReader: () => start(false),
    close: async () => {
      closed = true
      // The writer last: who closes last works the log into the file, and a reader cannot.
      await reader.close()
      await writer.close()
    },
  }
}
