import type { StoredEvent } from '../events/consent-event.js'
import type { Validator } from '../events/create-validator.js'
import { hasOddText, parseJson } from '../events/parse-json.js'
import { PoisonError, type Outcome, type Store } from '../store/port.js'

export interface Imported extends Readonly<Record<Outcome, number>> {
  /** Numbers of the lines, from 1, that are no event; nothing of them is kept. The first hundred. */
  readonly refused: readonly number[]
}

const groupSize = 500
const mostTold = 100
const deepest = 8

const isTime = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0

/** A line of JSON Lines as the export writes it; undefined for anything else. */
export const readJsonLine = (line: string, validate: Validator): StoredEvent | undefined => {
  const value = parseJson(line, deepest)
  if (typeof value !== 'object' || value === null || !('event' in value) || !('received' in value) || hasOddText(value)) return undefined
  const checked = validate(value.event)
  return 'event' in checked && isTime(value.received) ? { event: checked.event, received: value.received } : undefined
}

/** What it cannot store is told by its number; what the store has already is counted, so an import can be done again. */
export const importEvents = async (store: Pick<Store, 'append'>, lines: AsyncIterable<string>, validate: Validator): Promise<Imported> => {
  const counts = { new: 0, duplicate: 0, conflict: 0 }
  const refused: number[] = []
  let group: (StoredEvent & { readonly line: number })[] = []
  let line = 0
  const refuse = (number: number) => void (refused.length < mostTold && refused.push(number))
  const append = async (events: typeof group): Promise<void> => {
    try {
      for (const outcome of await store.append(events)) counts[outcome]++
    } catch (error) {
      if (!(error instanceof PoisonError)) throw error
      if (events.length === 1) return refuse(events[0]!.line)
      const half = events.length >> 1
      await append(events.slice(0, half))
      await append(events.slice(half))
    }
  }
  for await (const text of lines) {
    line++
    if (text === '') continue
    const stored = readJsonLine(text, validate)
    if (!stored) refuse(line)
    else if (group.push({ ...stored, line }) === groupSize) {
      await append(group)
      group = []
    }
  }
  if (group.length > 0) await append(group)
  return { ...counts, refused }
}
