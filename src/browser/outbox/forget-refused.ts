import { attempt } from '../../core/attempt.js'
import { isRefused } from './keys.js'

/** What backends have refused for good is somebody's choices, too. What waits is still delivered. */
export const forgetRefused = () => attempt(() =>
  Object.keys(localStorage).filter(isRefused).forEach((key) => localStorage.removeItem(key)))
