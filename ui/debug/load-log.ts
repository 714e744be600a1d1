import type { HeldItem } from '../../src/index.js'
import { redactLoad } from './redact.js'

/** One kind of load, however often it was tried. Its addresses are redacted. */
export interface Load {
  readonly item: HeldItem
  /** Waiting in the page. */
  readonly held: number
  readonly released: number
  /** Refused calls, which are not repeated, and what has left the page unreleased. */
  readonly refused: number
}

interface Entry {
  readonly item: HeldItem
  holds: number
  releases: number
}

/** Counts holds and releases. What waits now is the gate's to say. */
export const createLoadLog = () => {
  const seen = new Map<string, Entry>()
  /** A page may hold thousands, and each is asked for at every drawing. */
  const known = new WeakMap<HeldItem, Entry>()
  const read = (raw: HeldItem): Entry => {
    const item = redactLoad(raw)
    const key = [item.kind, item.url, item.category, item.service, item.rule].join(' ')
    const entry = seen.get(key) ?? { item, holds: 0, releases: 0 }
    seen.set(key, entry)
    known.set(raw, entry)
    return entry
  }
  const find = (raw: HeldItem) => known.get(raw) ?? read(raw)
  return {
    hold: (item: HeldItem) => void find(item).holds++,
    release: (item: HeldItem) => void find(item).releases++,
    list(waiting: readonly HeldItem[]): readonly Load[] {
      const held = new Map<object, number>()
      for (const item of waiting) {
        const entry = find(item)
        held.set(entry, (held.get(entry) ?? 0) + 1)
      }
      return [...seen.values()].map((entry) => {
        const { item, holds, releases: released } = entry
        const now = held.get(entry) ?? 0
        return { item, held: now, released, refused: Math.max(0, holds - now - released) }
      })
    },
  }
}
