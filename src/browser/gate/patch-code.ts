import type { CallSurgeon } from './call-surgeon.js'

/** Code that runs beside the page for all of its origin, or inside its engine: it cannot be guarded, only denied. */
export const patchCode = ({ realm, put, judgeCall, refuse }: CallSurgeon): void => {
  const deny = (owner: { readonly prototype: object } | undefined, key: string, fail: () => Error) => {
    if (owner) put(owner.prototype, key, ({ args }) => refuse(judgeCall(args, 0, 'worker'), () => realm.Promise.reject(fail())))
  }
  deny(realm.ServiceWorkerContainer, 'register', () => new realm.TypeError('Failed to load'))
  deny(realm.Worklet, 'addModule', () => new realm.DOMException('Failed to load', 'AbortError'))
}
