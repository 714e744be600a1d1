import { PoisonError, StoreError } from '../port.js'

const codeOf = (error: unknown): string => {
  const code = (error as { code?: unknown } | undefined)?.code
  return typeof code === 'string' ? code : ''
}

/** What PostgreSQL says by its five letters, where the error came from it. */
const stateOf = (error: unknown): string | undefined => /^[0-9A-Z]{5}$/.exec(codeOf(error))?.[0]

/** Serialization failure and deadlock: nothing was written, and the same again will do. CockroachDB says it often, it is always serializable. */
export const isCollision = (error: unknown): boolean => ['40001', '40P01'].includes(stateOf(error) ?? '')

/** The connection broke, or the server is going or coming: whether a transaction was committed is not known. */
export const isAway = (error: unknown): boolean => {
  const state = stateOf(error)
  if (state) return state.startsWith('08') || state.startsWith('57P')
  return /^(ECONNRESET|EPIPE)$/.test(codeOf(error)) || (error instanceof Error && error.message.startsWith('Connection terminated'))
}

/** Data, constraints and limits: the value is refused, and will be whenever it comes. */
export const isRefusal = (error: unknown): boolean => ['22', '23', '54'].includes(stateOf(error)?.slice(0, 2) ?? '')

/** As many connections as may have broken together. A server that is really away is found away at once: it refuses new ones. */
const mostTries = 6

/** Does it again if it came to nothing. `repeatable`: also if it may have come to something, before the connection broke. */
export async function again<T>(work: () => Promise<T>, repeatable: boolean, tries = mostTries): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (tries > 1 && (isCollision(error) || (repeatable && isAway(error)))) return again(work, repeatable, tries - 1)
    throw error
  }
}

/** An error as the contract of the store names it. Not with the server's own as its cause: that quotes what was to be written. */
export function toStoreError(error: unknown): StoreError | PoisonError {
  if (error instanceof StoreError || error instanceof PoisonError) return error
  const state = stateOf(error)
  if (isRefusal(error)) return new PoisonError(`PostgreSQL refuses a value (${state}).`)
  const message = error instanceof Error && error.message
  return new StoreError(`PostgreSQL: ${[state ?? codeOf(error), message].filter(Boolean).join(' ')}`)
}
