import type { CallSurgeon, Refused } from './call-surgeon.js'

interface FailedRequest {
  readonly item: Refused
  readonly isSynchronous: boolean
  /** Its failure is on its way. */
  timer?: number
}

/** A denied request fails as it would without a network (XHR §3.5.6). Uses nothing of this file: its source runs in workers. */
export const patchRequests = ({ realm, put, judgeCall, refuse }: CallSurgeon): void => {
  const denied = new WeakMap<object, FailedRequest>()
  const { prototype } = realm.XMLHttpRequest
  const finish = (request: XMLHttpRequest, type: string) => {
    Object.defineProperty(request, 'readyState', { value: 4, configurable: true })
    request.dispatchEvent(new realm.Event('readystatechange'))
    for (const name of [type, 'loadend']) request.dispatchEvent(new realm.ProgressEvent(name))
  }
  const fail = (request: XMLHttpRequest, found: FailedRequest) => {
    if (found.isSynchronous) throw new realm.DOMException('Failed to load', 'NetworkError')
    request.dispatchEvent(new realm.ProgressEvent('loadstart'))
    found.timer = realm.setTimeout(() => {
      delete found.timer
      finish(request, 'error')
    })
  }
  const forget = (request: object) => {
    const found = denied.get(request)
    if (!found) return
    realm.clearTimeout(found.timer)
    denied.delete(request)
    // A refused request left its state on the object.
    Reflect.deleteProperty(request, 'readyState')
  }
  put(prototype, 'open', ({ self, args }) => {
    forget(self as XMLHttpRequest)
    const item = judgeCall(args, 1, 'xhr')
    if (item) denied.set(self as XMLHttpRequest, { item, isSynchronous: args.length > 2 && !args[2] })
    return undefined
  })
  put(prototype, 'send', ({ self }) => {
    const found = denied.get(self as XMLHttpRequest)
    return found && refuse(found.item, () => fail(self as XMLHttpRequest, found))
  })
  put(prototype, 'abort', ({ self }) => {
    const found = denied.get(self as XMLHttpRequest)
    if (!found?.timer) return undefined
    return () => {
      realm.clearTimeout(found.timer)
      delete found.timer
      finish(self as XMLHttpRequest, 'abort')
    }
  })
}

/** The same for calls that need no object. Uses nothing of this file: its source runs in workers. */
export const patchNetwork = ({ realm, put, judgeCall, refuse }: CallSurgeon): void => {
  const fail = () => realm.Promise.reject(new realm.TypeError('Failed to fetch'))
  put(realm, 'fetch', ({ args }) => refuse(judgeCall(args, 0, 'fetch'), fail))
  // What it gives cannot be made by hand: it is asked for in our own name, and taken back before it is sent.
  put(realm, 'fetchLater', ({ args, native }) => refuse(judgeCall(args, 0, 'fetch'), () => {
    const controller = new realm.AbortController()
    args.splice(0, 2, realm.origin, { signal: controller.signal })
    const result = native()
    controller.abort()
    return result
  }))
  if (realm.Cache) {
    const { prototype } = realm.Cache
    put(prototype, 'add', ({ args }) => refuse(judgeCall(args, 0, 'fetch'), fail))
    put(prototype, 'addAll', ({ args }) => {
      if (args.length === 0) return undefined
      const list = (args[0] = [...args[0] as unknown[]])
      return refuse(list.map((_, position) => judgeCall(list, position, 'fetch')).find(Boolean), fail)
    })
  }
  if (realm.Navigator) put(realm.Navigator.prototype, 'sendBeacon', ({ args }) => refuse(judgeCall(args, 0, 'beacon'), () => false))
}
