import { cookieName, isCookieRemoval } from '../../core/cookie-text.js'
import type { Judge } from './judge.js'
import type { Surgeon } from './patch.js'
import type { Refuse } from './refuse.js'

const nothing = () => undefined

/** A write of a denied, known name does not land; taking one away always does. */
export const patchNames = ({ realm, put }: Surgeon, { judgeCookie, judgeKey }: Judge, refuse: Refuse): void => {
  put(realm.Document.prototype, 'cookie', ({ args }) => {
    const text = String(args[0])
    const item = judgeCookie(cookieName(text))
    return item && !isCookieRemoval(text, Date.now()) ? refuse(item, nothing) : undefined
  }, 'set')
  put(realm.Storage.prototype, 'setItem', ({ args }) =>
    args.length > 1 ? refuse(judgeKey(String(args[0])), nothing) : undefined)
}
