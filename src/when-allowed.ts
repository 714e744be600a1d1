import type { StopSignal } from './core/contract.js'

/** Resolves when allowed, rejects with the signal's reason when aborted, and is pending as long as neither is so. */
export const whenAllowed = (
  isAllowed: () => boolean, subscribe: (listener: () => void) => () => void, signal?: StopSignal,
): Promise<void> => new Promise((resolve, reject) => {
  if (signal?.aborted) return reject(signal.reason)
  if (isAllowed()) return resolve()
  const stop = subscribe(() => {
    if (!isAllowed()) return
    stop()
    resolve()
  })
  signal?.addEventListener('abort', () => {
    stop()
    reject(signal.reason)
  }, { once: true })
})
