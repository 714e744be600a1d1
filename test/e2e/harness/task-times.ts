import type { CDPSession } from 'playwright-core'

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Microseconds: of the wall clock, and of the thread's own. */
  readonly dur?: number
  readonly tdur?: number
  readonly args: { readonly name?: string }
}

/**
 * Records the tasks of the page until its end is called, which gives their lengths in ms, longest first. By the clock of
 * the thread: what else runs on this machine is not in it, and the CPU slowdown, which keeps the thread busy, is.
 */
export const recordTasks = async (session: CDPSession): Promise<() => Promise<number[]>> => {
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => void events.push(...value as unknown as TraceEvent[]))
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata'] },
  } as never)
  return async () => {
    const complete = new Promise((resolve) => { session.once('Tracing.tracingComplete', resolve) })
    await session.send('Tracing.end')
    await complete
    const main = new Set(events.filter(({ args }) => args.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`))
    return events.filter(({ name, pid, tid }) => /RunTask$/.test(name) && main.has(`${pid} ${tid}`))
      .map(({ tdur = 0 }) => tdur / 1_000).sort((a, b) => b - a)
  }
}
