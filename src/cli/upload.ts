import type { Output } from './command.js'
import type { Snapshot } from './snapshots.js'

/** Where snapshots are kept, and the key that lets us. */
export interface Target {
  readonly url: string
  readonly key: string
}

const put = async ({ hash, text }: Snapshot, { url, key }: Target): Promise<string> => {
  try {
    const { ok, status } = await fetch(`${url.replace(/\/$/, '')}/v1/policies/${hash}`, {
      method: 'PUT', body: text, headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    })
    return ok ? '' : `answered ${status}`
  } catch (error) {
    const { message, cause } = error as Error
    return cause instanceof Error ? cause.message || message : message
  }
}

/** Puts each snapshot under its hash, once more where it is there already; tells each. True if all are there. */
export const upload = async (snapshots: readonly Snapshot[], target: Target, { err }: Output): Promise<boolean> => {
  let isComplete = true
  for (const snapshot of snapshots) {
    const problem = await put(snapshot, target)
    err(problem ? `izin: ${snapshot.hash} is not uploaded: ${target.url} ${problem}` : `izin: ${snapshot.hash} is uploaded`)
    if (problem) isComplete = false
  }
  return isComplete
}
