import type { HeldItem } from '../../core/types.js'
import type { Judge } from './judge.js'
import type { Surgeon } from './patch.js'
import type { Refuse } from './refuse.js'
import { failRequest } from './request-failure.js'

/** By its tag: a request of another frame's realm is one too. */
const isRequest = (input: unknown): input is Request => Object.prototype.toString.call(input) === '[object Request]'

/** The URL an argument stands for. It is put in its place, so that nobody reads one URL here and another one there. */
const readUrl = (args: unknown[], position: number): string => {
  const input = args[position]
  return isRequest(input) ? input.url : (args[position] = String(input)) as string
}

const patchRequests = ({ realm, put }: Surgeon, { judgeUrl }: Judge, refuse: Refuse) => {
  const denied = new WeakMap<object, { readonly item: HeldItem; readonly isSynchronous: boolean }>()
  put(realm.XMLHttpRequest.prototype, 'open', ({ self, args }) => {
    const request = self as XMLHttpRequest
    denied.delete(request)
    // A refused request left its state on the object; opening starts anew.
    Reflect.deleteProperty(request, 'readyState')
    const item = args.length > 1 ? judgeUrl(readUrl(args, 1), 'xhr') : undefined
    if (item) denied.set(request, { item, isSynchronous: args.length > 2 && !args[2] })
    return undefined
  })
  put(realm.XMLHttpRequest.prototype, 'send', ({ self }) => {
    const request = self as XMLHttpRequest
    const found = denied.get(request)
    return refuse(found?.item, () => failRequest(request, found?.isSynchronous === true))
  })
}

/** Calls to denied hosts fail as they would without a network. */
export const patchNetwork = (surgeon: Surgeon, judge: Judge, refuse: Refuse): void => {
  const { realm, put } = surgeon
  put(realm, 'fetch', ({ args }) =>
    refuse(args.length > 0 ? judge.judgeUrl(readUrl(args, 0), 'fetch') : undefined,
      () => realm.Promise.reject(new realm.TypeError('Failed to fetch'))))
  put(realm.Navigator.prototype, 'sendBeacon', ({ args }) =>
    refuse(args.length > 0 ? judge.judgeUrl(readUrl(args, 0), 'beacon') : undefined, () => false))
  patchRequests(surgeon, judge, refuse)
}
