import type { ErrorHandler } from 'hono'
import { refuse } from '../http/answer.js'
import { AccountKeyError } from './vault.js'

/** A wrong key is the operator's to mend; all other errors are the app's to answer. */
export const onAccountKey: ErrorHandler = (error) => {
  if (error instanceof AccountKeyError) return refuse(503, 'account-key')
  throw error
}
