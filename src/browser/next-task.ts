/** Calls once this task is over; where the browser has such an order, before the parser goes on. */
export const nextTask = (run: () => void): void => {
  const { scheduler }: Partial<Window> = window
  if (scheduler?.postTask) void scheduler.postTask(run, { priority: 'user-blocking' })
  else setTimeout(run)
}
