import type { ConsentCounter, ConsentEvent } from '../../../src/core/types.js'
import { type Answer, empty, type LoggedRequest, type Player } from './answer.js'

export const collectorPath = '/izin/events'

function parse(body: string): (ConsentEvent | ConsentCounter)[] {
  const value: unknown = JSON.parse(body)
  const batch = value as { events?: ConsentEvent[] }
  return batch.events ?? [value as ConsentEvent]
}

/** Plays the backend at `https://portal.test/izin/events`: stores each event once, by id. */
export class Collector {
  readonly stored = new Map<string, ConsentEvent>()
  /** What is counted and of nobody. */
  counters: ConsentCounter[] = []
  /** Answers 503 while true, and stores nothing. */
  down = false
  /** Stores what comes, and cuts the connection before it has answered. */
  mute = false

  readonly player: Player = (request) => (request.path.startsWith(collectorPath) ? this.#receive(request) : undefined)

  get events(): ConsentEvent[] {
    return [...this.stored.values()]
  }

  reset() {
    this.stored.clear()
    this.counters = []
    this.down = false
    this.mute = false
  }

  #receive(request: LoggedRequest): Answer | 'drop' {
    if (this.down) return empty(503)
    for (const sent of parse(request.body)) {
      if ('id' in sent) this.stored.set(sent.id, sent)
      else this.counters.push(sent)
    }
    return this.mute ? 'drop' : empty()
  }
}
