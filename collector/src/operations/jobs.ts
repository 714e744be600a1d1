import { Cron } from 'croner'
import type { Log } from '../http/services.js'
import { logFailure } from './log-failure.js'

/** Something done by the clock. It may be done twice, or by two collectors at once, without harm. */
export interface Job {
  readonly name: string
  /** As cron writes it, in UTC: `17 3 * * *`. */
  readonly pattern: string
  /** What it did, in numbers, for the log. */
  run(): Promise<Readonly<Record<string, unknown>>>
}

const runLogged = async ({ name, run }: Job, log: Log) => {
  try {
    log.info({ job: name, ...await run() }, 'job done')
  } catch (error) {
    logFailure(log, error, `job failed: ${name}`)
  }
}

/** Runs each at its time, never twice at once; returns the end of that. Does not keep the process alive. */
export const schedule = (jobs: readonly Job[], log: Log): (() => void) => {
  const clocks = jobs.map((job) => new Cron(job.pattern, { timezone: 'UTC', protect: true, unref: true }, () => runLogged(job, log)))
  return () => clocks.forEach((clock) => clock.stop())
}
