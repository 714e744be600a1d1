import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ConsentEvent } from '../src/core/types.js'

export type StoredEvent = ConsentEvent & { readonly received: string }
export type Outcome = 'new' | 'duplicate' | 'conflict'

const parse = (line: string): StoredEvent | undefined => {
  try {
    return JSON.parse(line) as StoredEvent
  } catch {
    return undefined // the last line of a process that was killed while writing
  }
}

const readEvents = async (file: string) => {
  const text = await readFile(file, 'utf8').catch(() => '')
  const events = text.split('\n').map(parse).filter((event) => event !== undefined)
  return new Map(events.map((event) => [event.id, event]))
}

const sameEvent = ({ received, ...stored }: StoredEvent, event: ConsentEvent) =>
  JSON.stringify(stored) === JSON.stringify(event)

/** Keeps consent events in a JSON Lines file, each id once. */
export const createEventStore = async (folder: string, now: () => number) => {
  await mkdir(folder, { recursive: true })
  const file = join(folder, 'consent-events.jsonl')
  const events = await readEvents(file)
  const listeners = new Set<(event: StoredEvent) => void>()

  const write = async (event: ConsentEvent): Promise<Outcome> => {
    const known = events.get(event.id)
    if (known) return sameEvent(known, event) ? 'duplicate' : 'conflict'
    const stored = { ...event, received: new Date(now()).toISOString() }
    await appendFile(file, JSON.stringify(stored) + '\n')
    events.set(event.id, stored)
    for (const listener of listeners) listener(stored)
    return 'new'
  }

  // One after the other: the same event sent twice at once is still stored once.
  let last: Promise<unknown> = Promise.resolve()
  return {
    append(event: ConsentEvent): Promise<Outcome> {
      const outcome = last.then(() => write(event))
      last = outcome.catch(() => undefined)
      return outcome
    },
    /** Newest first. */
    recent: (count: number) => [...events.values()].slice(-count).reverse(),
    subscribe(listener: (event: StoredEvent) => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
export type EventStore = Awaited<ReturnType<typeof createEventStore>>
