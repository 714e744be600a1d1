import type { CallSurgeon } from './call-surgeon.js'

/** Connections to denied hosts. Uses nothing of this file: its source runs in workers. */
export const patchSockets = ({ realm, put, judgeCall, refuse, die }: CallSurgeon): void => {
  const nothing = () => {}
  put(realm, 'WebSocket', ({ self: of, args }) => {
    const item = judgeCall(args, 0, 'socket')
    return refuse(item, () => die({
      of,
      members: {
        url: item?.url, readyState: 0, bufferedAmount: 0, extensions: '', protocol: '', binaryType: 'blob',
        send: nothing, close: nothing,
      },
      closed: 3,
      events: ['error', 'close'],
    }))
  })
  put(realm, 'EventSource', ({ self: of, args }) => {
    const item = judgeCall(args, 0, 'socket')
    const members = { url: item?.url, readyState: 0, withCredentials: false, close: nothing }
    return refuse(item, () => die({ of, members, closed: 2, events: ['error'] }))
  })
  put(realm, 'WebTransport', ({ self, args }) => refuse(judgeCall(args, 0, 'socket'), () => {
    const failed: Promise<never> = realm.Promise.reject(new realm.WebTransportError())
    // As the native ones, nobody has to look at them (WebTransport §6.4, "mark as handled").
    failed.catch(nothing)
    return Object.create((self as typeof WebTransport).prototype as object, {
      ready: { value: failed }, closed: { value: failed }, draining: { value: failed }, close: { value: nothing },
    }) as object
  }))
}
