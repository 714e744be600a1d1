import { cookieName, isCookieRemoval } from '../../core/cookie-text.js'
import type { Judge } from './judge.js'
import type { Put } from './patch.js'
import type { Refuse } from './refuse.js'

const nothing = () => undefined

/** A write of a denied, known name does not land; taking one away always does. */
export const patchNames = (put: Put, { judgeCookie, judgeKey }: Judge, refuse: Refuse): void => {
  put(Document.prototype, 'cookie', (_, args) => {
    const text = String(args[0])
    return isCookieRemoval(text, Date.now()) ? undefined : refuse(judgeCookie(cookieName(text)), nothing)
  }, 'set')
  put(Storage.prototype, 'setItem', (_, args) =>
    args.length > 1 ? refuse(judgeKey(String(args[0])), nothing) : undefined)
}
