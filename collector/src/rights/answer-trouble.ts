import type { ErrorHandler } from 'hono'
import { refuse, refuseForNow } from '../http/answer.js'
import type { Services } from '../http/services.js'
import { StoreError } from '../store/port.js'
import { AccountKeyError } from './vault.js'

/** Nothing of an error goes out, and nothing of a person into the log. */
export const answerTrouble = ({ log, random }: Pick<Services, 'log' | 'random'>): ErrorHandler => (error, c) => {
  if (error instanceof StoreError) return refuseForNow(c, 'store', random)
  if (error instanceof AccountKeyError) {
    log.error({}, 'the account key is not the one that the links are sealed with')
    return refuse(c, 503, 'account-key')
  }
  log.error({ error: error.name }, 'a request failed')
  return refuse(c, 500, 'internal')
}
