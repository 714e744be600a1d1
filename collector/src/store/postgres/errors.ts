import { PoisonError, StoreError } from '../port.js'

/** What PostgreSQL says by its five letters, where the error came from it. */
const stateOf = (error: unknown): string | undefined => {
  const code = (error as { code?: unknown } | undefined)?.code
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : undefined
}

/** Serialization failure and deadlock: nothing was written, and the same again will do. CockroachDB says it more often. */
export const isCollision = (error: unknown): boolean => ['40001', '40P01'].includes(stateOf(error) ?? '')

/** The connection broke, or the server is going or coming: whether a transaction was committed is not known. */
export const isAway = (error: unknown): boolean => {
  const state = stateOf(error)
  if (state) return state.startsWith('08') || state.startsWith('57P')
  return error instanceof Error && /^Connection terminated|ECONNRESET|EPIPE/.test(error.message)
}

/**
 * Data, constraints and limits (`22`, `23`, `54`): the value is refused, and will be whenever it comes. A partition that went
 * in between is none of them, nor are a missing table or right.
 */
const isRefusal = (error: unknown): boolean => ['22', '23', '54'].includes(stateOf(error)?.slice(0, 2) ?? '')

/** As the contract of the store names it. */
export function toStoreError(error: unknown): StoreError | PoisonError {
  if (error instanceof StoreError || error instanceof PoisonError) return error
  const options = { cause: error }
  // The server's words quote the refused value, and an event's values belong into no log.
  if (isRefusal(error)) return new PoisonError(`PostgreSQL refused a value (${stateOf(error)})`, options)
  return new StoreError(`PostgreSQL: ${stateOf(error) ?? (error instanceof Error ? error.message : 'unknown')}`, options)
}
