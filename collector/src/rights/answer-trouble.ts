import type { ErrorHandler } from 'hono'
import { refuse, refuseForNow } from '../http/answer.js'
import type { Services } from '../http/services.js'
import { StoreError } from '../store/port.js'

/** Nothing of an error goes out, and nothing of a person into the log. */
export const answerTrouble = ({ log, random }: Pick<Services, 'log' | 'random'>): ErrorHandler => (error, c) => {
  if (error instanceof StoreError) return refuseForNow(c, 'store', random)
  log.error({ error: error.name }, 'a request failed')
  return refuse(c, 500, 'internal')
}
