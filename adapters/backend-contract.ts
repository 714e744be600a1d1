import type { BackendAdapter, ConsentEvent } from '../src/index.js'

/** What the check needs to know of the backend's other side; without it, less is checked. */
export interface BackendUnderTest {
  /** Makes the backend as a page load does. */
  create(): BackendAdapter
  /** Ids of the events that have arrived. */
  received?(): readonly string[] | Promise<readonly string[]>
  /**
   * From now on: `take` all; `drop` whatever comes, as a dead network or an overloaded server does; `refuse` for good.
   * For durable backends.
   */
  behave?(how: 'take' | 'drop' | 'refuse'): void
  /** Milliseconds until an answer is overdue. Default: 15,000. */
  readonly patience?: number
}

const hex = (value: number, length: number) => value.toString(16).padStart(length, '0')

let made = 0
/** An event as a decision makes it, valid by the schema; each has an id of its own. */
export const exampleEvent = (more: Partial<ConsentEvent> = {}): ConsentEvent => {
  const ms = Date.now()
  const time = hex(ms, 12)
  return {
    v: 1, id: `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${hex(++made, 12)}`, type: 'decision', site: 'www.example.com',
    cid: '8c9d1d0e-4f0b-4b43-9f57-2f5a4b1f9a10', seq: made, at: new Date(ms).toISOString(), action: 'accept_all', source: 'banner',
    model: 'opt-in', jurisdiction: 'eu', lang: 'en', policy: { version: '2026-11', pack: 'eu@1' }, trusted: true,
    categories: { essential: true, performance: true, marketing: true }, signals: { gpc: false },
    expires: new Date(ms + 31_536_000_000).toISOString(), sdk: { name: 'izin', version: '0.1.0' }, ...more,
  }
}

const freeze = <T>(value: T): T => {
  if (typeof value === 'object' && value) Object.values(Object.freeze(value)).forEach(freeze)
  return value
}

interface Outcome {
  readonly how: 'resolved' | 'rejected' | 'refused for good' | 'never answered'
  readonly error?: unknown
  /** Ids given to `reject`. */
  readonly rejected: readonly string[]
}

/** Sends as the outbox does, and says what came of it. */
const trySend = async (backend: BackendAdapter, events: readonly ConsentEvent[], leaving: boolean, patience: number): Promise<Outcome> => {
  const rejected: string[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  const overdue = new Promise<Outcome>((resolve) => { timer = setTimeout(() => resolve({ how: 'never answered', rejected }), patience) })
  const answer = async (): Promise<Outcome> => {
    try {
      await backend.send(freeze(events), { leaving, reject: (id) => void rejected.push(id) })
      return { how: 'resolved', rejected }
    } catch (error) {
      const isPermanent = (Object(error) as { name?: string }).name === 'PermanentError'
      return { how: isPermanent ? 'refused for good' : 'rejected', error, rejected }
    }
  }
  return Promise.race([answer(), overdue]).finally(() => clearTimeout(timer))
}

/**
 * Checks a backend against what the outbox counts on. Resolves with what it finds, a sentence each; nothing is right.
 * Of no test framework: `expect(await checkBackend({ create: () => mine() })).toEqual([])`.
 */
export const checkBackend = async ({ create, received, behave, patience = 15_000 }: BackendUnderTest): Promise<readonly string[]> => {
  const findings: string[] = []
  const expect = (isRight: boolean, finding: string) => void (isRight || findings.push(finding))
  const send = (events: readonly ConsentEvent[], leaving = false) => trySend(create(), events, leaving, patience)
  const arrived = async (events: readonly ConsentEvent[]) => {
    const ids = await received?.()
    return !ids || events.every(({ id }) => ids.includes(id))
  }
  const { name, durable = true } = create()
  expect(typeof name === 'string' && /^[\w.:-]{1,64}$/.test(name), 'its name must be 1 to 64 of A-Z a-z 0-9 _ . : -: events wait under it')
  expect(name === create().name, 'its name must be the same each time: the next page sends what waits under it')
  expect(typeof durable === 'boolean', 'durable must be true, false or left out')

  behave?.('take')
  const refusal = exampleEvent({ action: 'reject_all', categories: { essential: true, performance: false, marketing: false } })
  const cases: readonly [string, readonly ConsentEvent[], boolean][] = [
    ['one event', [exampleEvent()], false],
    ['a refusal', [refusal], false],
    ['several events', [exampleEvent(), exampleEvent(), exampleEvent()], false],
    ['an event with answers by service and fields it does not know', [exampleEvent({ services: { youtube: false }, ext: { later: 1 } })], false],
    ['an event of a page that is leaving', [exampleEvent()], true],
  ]
  for (const [what, events, leaving] of cases) {
    const { how, error, rejected } = await send(events, leaving)
    expect(how === 'resolved', `${what}: must be taken, but it ${how === 'never answered' ? how : `was ${how}: ${String(error)}`}`)
    expect(rejected.length === 0, `${what}: reject() was called of what was taken`)
    expect(how !== 'resolved' || events[0] === refusal && !durable || await arrived(events), `${what}: it resolved, but the events have not arrived`)
  }
  const twins = [exampleEvent(), exampleEvent()]
  const backend = create()
  const both = await Promise.all(twins.map((event) => trySend(backend, [event], false, patience)))
  expect(both.every(({ how }) => how === 'resolved') && await arrived(twins), 'two sends at once: both must be taken')

  if (!behave || !durable) return findings
  for (const count of [1, 2]) {
    const events = Array.from({ length: count }, () => exampleEvent())
    behave('drop')
    const dropped = await send(events)
    expect(dropped.how === 'rejected', `${count} dropped: must reject, to be tried again, but it ${dropped.how}`)
    expect(dropped.rejected.length === 0, `${count} dropped: reject() is for what is never taken`)
    behave('take')
    const again = await send(events)
    expect(again.how === 'resolved' && await arrived(events), `${count} sent again after a failure: must be taken`)
  }
  behave('refuse')
  const refused = exampleEvent()
  const { how, rejected } = await send([refused])
  expect(how === 'refused for good' || (how === 'resolved' && rejected.includes(refused.id)),
    `refused for good: must throw an error named PermanentError or call reject(), but it ${how}`)
  expect(rejected.every((id) => id === refused.id), 'reject() must name an event that was sent')
  behave('take')
  return findings
}
