import { createHash } from 'node:crypto'
import type { Gone } from '../port.js'

/** An event that went, and what its tombstone says it was. */
export interface Buried {
  readonly id: string
  readonly hash: Uint8Array
}

/** Sums up what a purge takes, in order of ids. Whoever has the tombstones can make the same of them. */
export const createCertificate = () => {
  const sum = createHash('sha256')
  let first: string | undefined
  let last: string | undefined
  return {
    add: (buried: readonly Buried[]) => {
      for (const { id, hash } of buried) {
        first ??= id
        last = id
        sum.update(`${id} ${Buffer.from(hash).toString('hex')}\n`)
      }
    },
    /** Once; nothing where nothing went. */
    end: (): { readonly gone?: Gone } => (first !== undefined && last !== undefined ? { gone: { first, last, hash: sum.digest('hex') } } : {}),
  }
}
