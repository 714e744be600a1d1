import { attempt } from '../core/attempt.js'
import { longestDays } from '../core/policy.js'
import { parseRecord, serializeRecord } from '../core/record.js'
import type { ConsentRecord } from '../core/types.js'

const key = 'izin:past'
/** Enough to look up what one chose, and no diary. */
const most = 10
const longest = longestDays * 86_400

/**
 * What was chosen in this browser, for the person to look up: texts as the cookie keeps them, the latest first, of one
 * consent id. Nothing is decided by it. `now` in seconds.
 */
export const createPast = (categories: readonly string[], now: () => number) => {
  const texts = () => attempt(() => localStorage.getItem(key))?.split(' ') ?? []
  return {
    read: (id: string | undefined): readonly ConsentRecord[] => texts()
      .flatMap((text) => parseRecord(text, categories, now()) ?? [])
      .filter((record) => record.id === id && now() - record.at < longest),
    keep(record: ConsentRecord) {
      const others = texts().filter((text) => text.includes(record.id))
      attempt(() => localStorage.setItem(key, [serializeRecord(record), ...others].slice(0, most).join(' ')))
    },
    clear: () => attempt(() => localStorage.removeItem(key)),
  }
}
