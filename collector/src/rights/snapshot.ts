import { createHash } from 'node:crypto'
import type { Policy } from '../store/port.js'

/** The parts of a policy snapshot that a receipt and a proof tell: what `izin snapshot` uploads, which may be of another version. */
export interface Snapshot {
  readonly surface?: string
  readonly lang?: string
  readonly texts?: unknown
  readonly buttons?: readonly { readonly action: string; readonly label: string }[]
  readonly privacyUrl?: string
  readonly controller?: { readonly name?: string; readonly email?: string; readonly dpo?: string }
  readonly complaint?: { readonly authority?: string; readonly url?: string }
  readonly transfers?: readonly { readonly country: string; readonly safeguard: string }[]
  readonly categories?: readonly {
    readonly id: string
    readonly name?: string
    readonly description?: string
    readonly basis?: string
    readonly data?: string
    readonly retention?: string
  }[]
  readonly services?: readonly { readonly id: string; readonly name: string; readonly category: string }[]
}

/** Undefined where it is no object: what was uploaded is not ours. */
export const readSnapshot = ({ snapshot }: Policy): Snapshot | undefined => {
  try {
    const value: unknown = JSON.parse(snapshot)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** The hash as an event carries it. */
export const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64url')}`

/** Each spelling of base64, with or without padding, is one hash. */
export const isSameHash = (one: string, other: string): boolean => {
  const plain = (hash: string) => hash.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
  return plain(one) === plain(other)
}

/** Every text in it, in its order, with the way to it. */
export const textsIn = (value: unknown, path = ''): readonly (readonly [path: string, text: string])[] => {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => textsIn(part, path ? `${path}.${name}` : name))
}
