interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** Microseconds: of the wall clock, and of the thread's own. */
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
  readonly args: { readonly name?: string; readonly data?: { readonly url?: string }; readonly beginData?: { readonly url?: string } }
}

export interface Trace {
  readonly traceEvents: readonly TraceEvent[]
}

/** What `taskTimes` needs to be recorded. */
export const traceCategories = ['toplevel', 'devtools.timeline', '__metadata'] as const

const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`
const urlOf = ({ args: { data, beginData } }: TraceEvent) => data?.url ?? beginData?.url ?? ''

/**
 * The tasks of the page's thread in ms, longest first. By the clock of the thread: what else runs on this machine is not in
 * it, and the CPU slowdown, which keeps the thread busy, is.
 */
export const taskTimes = ({ traceEvents }: Trace): number[] => {
  const ours = new Set(traceEvents.filter((event) => urlOf(event).startsWith('http')).map(threadOf))
  return traceEvents.filter((event) => event.ph === 'X' && event.name.endsWith('RunTask') && ours.has(threadOf(event)))
    .map(({ tdur = 0 }) => tdur / 1_000).sort((a, b) => b - a)
}
