import { parseRecord, reconcile, serializeRecord } from '../core/record.js'
import type { ConsentRecord } from '../core/types.js'
import type { ChoiceStorage } from './choice-storage.js'

/** The choice as kept. Where nothing can be kept it lives as long as the page (requirement CK-08). */
export const createLedger = (
  storage: ChoiceStorage, categories: readonly string[], counts: (record: ConsentRecord) => boolean,
) => {
  let record: ConsentRecord | undefined
  let unreadable = false
  /** A choice that the browser would not keep. */
  let unkept: ConsentRecord | undefined
  return {
    get: () => ({ record, unreadable }),
    isKept: () => !unkept,
    /** Reads every copy, and takes those that count; `now` in seconds. Returns how many there are. */
    read(now: number): number {
      const texts = storage.read()
      const known = [...texts.flatMap((text) => parseRecord(text, categories, now) ?? []), ...(unkept ? [unkept] : [])]
      record = reconcile(known.filter(counts))
      unreadable = texts.length > 0 && known.length === 0
      return texts.length
    },
    /** `expires` in seconds. Says whether the browser kept it. */
    keep(next: ConsentRecord, expires: number): boolean {
      const kept = storage.write(serializeRecord(next), expires * 1000)
      record = next
      unkept = kept ? undefined : next
      // An older copy must not speak again on the next page.
      if (!kept) storage.clear()
      unreadable = false
      return kept
    },
    forget() {
      storage.clear()
      record = unkept = undefined
      unreadable = false
    },
  }
}
