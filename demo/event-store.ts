import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { openSqlite, type ConsentEvent, type Store, type StoredEvent as Stored } from '@izin/collector'

/** An event as the Lab shows it. */
export type StoredEvent = ConsentEvent & { readonly received: string }

const kept = 50

const show = ({ event, received }: Stored): StoredEvent => ({ ...event, received: new Date(received).toISOString() })

/** The collector's SQLite store, and who looks on: the newest events, and each new one. */
export const openEventStore = async (folder: string) => {
  await mkdir(folder, { recursive: true })
  const store = await openSqlite({ file: join(folder, 'izin-collector.sqlite') })
  const listeners = new Set<(event: StoredEvent) => void>()
  let newest: readonly StoredEvent[] = []
  const note = (stored: Stored) => {
    newest = [show(stored), ...newest].slice(0, kept)
    for (const listener of listeners) listener(newest[0]!)
  }
  for await (const stored of store.scan({})) note(stored)

  const append: Store['append'] = async (group) => {
    const outcomes = await store.append(group)
    group.forEach((stored, index) => outcomes[index] === 'new' && note(stored))
    return outcomes
  }
  return {
    store: { ...store, append },
    /** Newest first. */
    recent: (count: number) => newest.slice(0, count),
    subscribe(listener: (event: StoredEvent) => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
export type EventStore = Awaited<ReturnType<typeof openEventStore>>
