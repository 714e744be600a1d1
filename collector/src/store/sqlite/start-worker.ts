import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { WorkerOptions } from './messages.js'

/**
 * Built, the thread is an entry of its own beside this file. From sources (tests, demo) Node must first learn to read
 * TypeScript; `--import tsx` does not reach threads, so it is registered there by hand.
 */
export const startWorker = (workerData: WorkerOptions): Worker => {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./sqlite-worker.js', import.meta.url), { workerData })
  const register = createRequire(import.meta.url).resolve('tsx/cjs/api')
  const entry = fileURLToPath(new URL('./worker.ts', import.meta.url))
  return new Worker(`require(${JSON.stringify(register)}).register(); require(${JSON.stringify(entry)})`, { eval: true, execArgv: [], workerData })
}
