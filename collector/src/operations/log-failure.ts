import type { Log } from '../http/services.js'

/** Where an error came from, without its message: that may quote what it failed at. */
export const framesOf = (error: Error): readonly string[] =>
  (error.stack ?? '').split('\n').map((line) => line.trim()).filter((line) => line.startsWith('at ')).slice(0, 8)

/** The kind of a failure and its place in our code; never its words. */
export const logFailure = (log: Log, error: unknown, message: string): void =>
  log.error(error instanceof Error ? { error: error.name, frames: framesOf(error) } : { error: typeof error }, message)
