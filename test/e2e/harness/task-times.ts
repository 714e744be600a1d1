import type { CDPSession } from 'playwright-core'
import { traceCategories, taskTimes, type Trace } from '../../../bench/task-times.js'

/** Records the tasks of the page until its end is called, which gives their lengths in ms, longest first. */
export const recordTasks = async (session: CDPSession): Promise<() => Promise<number[]>> => {
  const traceEvents: Trace['traceEvents'][number][] = []
  session.on('Tracing.dataCollected', ({ value }) => void traceEvents.push(...value as unknown as Trace['traceEvents']))
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: [...traceCategories] } } as never)
  return async () => {
    const complete = new Promise((resolve) => { session.once('Tracing.tracingComplete', resolve) })
    await session.send('Tracing.end')
    await complete
    return taskTimes({ traceEvents })
  }
}
