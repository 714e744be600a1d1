import type { Surgeon } from './patch.js'
import type { WorkerCode } from './patch-workers.js'

/** Code that a page keeps behind blob URLs. */
export interface BlobRegister {
  /** Takes note of what a realm makes. */
  watch(surgeon: Surgeon): void
  read(url: string): WorkerCode | undefined
}

/** Comments may stand before it. */
const saysStrict = /^(?:\s|\/\*[^]*?\*\/|\/\/.*)*(["'])use strict\1/

/** A blob cannot be read at once, and may be gone from its URL by then: it is remembered as long as its URL is. */
export const createBlobRegister = (): BlobRegister => {
  const blobs = new Map<string, Blob>()
  const strict = new WeakSet<object>()
  return {
    watch({ realm, put }) {
      put(realm, 'Blob', ({ args: [parts], native }) => {
        const first = (parts as readonly unknown[] | undefined)?.[0]
        if (typeof first !== 'string' || !saysStrict.test(first)) return undefined
        return () => {
          const blob = native() as Blob
          strict.add(blob)
          return blob
        }
      })
      put(realm.URL, 'createObjectURL', ({ args: [blob], native }) => () => {
        const url = native() as string
        if (/^$|script/.test(String((blob as Blob).type))) blobs.set(url, blob as Blob)
        return url
      })
      put(realm.URL, 'revokeObjectURL', ({ args: [url] }) => {
        blobs.delete(url as string)
        return undefined
      })
    },
    read(url) {
      const code = blobs.get(url)
      return code && { code, isStrict: strict.has(code) }
    },
  }
}
