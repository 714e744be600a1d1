import { cookieName, isCookieRemoval } from '../../core/cookie-text.js'
import type { HeldItem } from '../../core/types.js'
import type { Judge } from './judge.js'
import type { Surgeon } from './patch.js'
import type { Refuse } from './refuse.js'

const nothing = () => undefined

/** A class that not every browser has. */
const prototypeOf = (owner: { readonly prototype: object } | undefined) => owner?.prototype ?? {}

/** Cookies of a denied name; taking one away always passes. */
const patchCookies = ({ realm, put }: Surgeon, { judgeCookie }: Judge, refuse: Refuse) => {
  put(realm.Document.prototype, 'cookie', ({ args }) => {
    const text = String(args[0])
    // In this order: a sweep takes away hundreds, and to judge one is to look who asks.
    return isCookieRemoval(text, Date.now()) ? undefined : refuse(judgeCookie(cookieName(text)), nothing)
  }, 'set')
  put(prototypeOf(realm.CookieStore), 'set', ({ args: [first] }) => {
    const { name, expires } = Object(first) as CookieInit
    const isRemoval = typeof expires === 'number' && expires <= Date.now()
    const item = isRemoval ? undefined : judgeCookie(typeof first === 'object' ? name : String(first))
    return refuse(item, () => realm.Promise.resolve())
  })
}

/** It is opened under our own name and given up before it is made: the request fails as where storage is refused. */
const failToOpen = (args: unknown[], native: () => unknown) => {
  args[0] = 'izin:none'
  const request = native() as IDBOpenDBRequest
  request.addEventListener('upgradeneeded', (event) => {
    event.stopImmediatePropagation()
    request.transaction?.abort()
  })
  return request
}

/** Databases and caches of a denied name. */
const patchStores = ({ realm, put }: Surgeon, { judgeKey }: Judge, refuse: Refuse) => {
  const judge = (args: readonly unknown[]): HeldItem | undefined => (args.length > 0 ? judgeKey(String(args[0])) : undefined)
  put(prototypeOf(realm.IDBFactory), 'open', ({ args, native }) => refuse(judge(args), () => failToOpen(args, native)))
  put(prototypeOf(realm.CacheStorage), 'open', ({ args }) =>
    refuse(judge(args), () => realm.Promise.reject(new realm.DOMException('Storage is not available', 'SecurityError'))))
}

/** A write of a denied, known name does not land. */
export const patchNames = (surgeon: Surgeon, judge: Judge, refuse: Refuse): void => {
  patchCookies(surgeon, judge, refuse)
  patchStores(surgeon, judge, refuse)
}
