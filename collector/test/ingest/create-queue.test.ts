import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createQueue } from '../../src/ingest/create-queue.js'
import { PoisonError, StoreError } from '../../src/store/port.js'

const tick = () => new Promise((resolve) => { setImmediate(resolve) })

/** A store that fails as it is told, one word a commit, and remembers what it committed. */
const createAdversary = (moods: readonly ('well' | 'away' | 'odd' | 'late')[], poison: ReadonlySet<number>) => {
  const kept = new Map<number, number>()
  const sizes: number[] = []
  let turn = 0
  let running = 0
  return {
    kept, sizes,
    mostRunning: 0,
    async commit(this: { mostRunning: number }, group: readonly number[]) {
      this.mostRunning = Math.max(this.mostRunning, ++running)
      sizes.push(group.length)
      const mood = moods.length > 0 ? moods[turn++ % moods.length] : 'well'
      try {
        await tick()
        if (mood === 'away') throw new StoreError('away')
        if (group.some((value) => poison.has(value))) throw mood === 'odd' ? new Error('odd') : new PoisonError('poison')
        const outcomes = group.map((value) => (kept.has(value) ? 'duplicate' as const : 'new' as const))
        for (const value of group) kept.set(value, (kept.get(value) ?? 0) + (kept.has(value) ? 0 : 1))
        if (mood === 'late') throw new StoreError('committed, and the answer was lost')
        return outcomes
      } finally {
        running--
      }
    },
    ping: async () => {},
  }
}

describe('the queue', () => {
  it('acknowledges nothing that is not kept, keeps the neighbours of a poisonous one, and forgets no one (property)', async () => {
    const moods = fc.array(fc.constantFrom('well', 'well', 'well', 'away', 'odd', 'late'), { minLength: 1, maxLength: 12 })
    const requests = fc.array(fc.array(fc.nat(40), { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 30 })
    await fc.assert(fc.asyncProperty(moods, requests, fc.uniqueArray(fc.nat(40), { maxLength: 5 }), fc.integer({ min: 1, max: 4 }), async (mood, many, poisonous, inFlight) => {
      const poison = new Set(poisonous)
      const store = createAdversary(mood, poison)
      const queue = createQueue({ commit: (group: readonly number[]) => store.commit(group), ping: store.ping, largestGroup: 8, inFlight, worthBeside: 3 })
      const settled = await Promise.all(many.map((values) => queue.submit(values)!))
      settled.forEach((outcomes, index) => outcomes.forEach((outcome, place) => {
        const value = many[index]![place]!
        if (outcome === 'new' || outcome === 'duplicate') expect(store.kept.has(value)).toBe(true)
        if (outcome === 'unstorable') expect(poison.has(value)).toBe(true)
        if (poison.has(value)) expect(['unstorable', 'unavailable']).toContain(outcome)
        if (!mood.includes('away') && !mood.includes('late') && !poison.has(value)) expect(['new', 'duplicate']).toContain(outcome)
      }))
      expect(settled.map((outcomes) => outcomes.length)).toEqual(many.map((values) => values.length))
      expect(Math.max(...store.sizes)).toBeLessThanOrEqual(8)
      expect(store.mostRunning).toBeLessThanOrEqual(inFlight)
      await queue.close()
    }), { numRuns: 150 })
  })

  it('stores all after a resend, each once', async () => {
    const store = createAdversary(['well', 'away', 'late'], new Set())
    const queue = createQueue({ commit: (group: readonly number[]) => store.commit(group), ping: store.ping, largestGroup: 4 })
    let left = Array.from({ length: 60 }, (_, n) => n)
    for (let round = 0; left.length > 0 && round < 50; round++) {
      const outcomes = await queue.submit(left)!
      left = left.filter((_, index) => outcomes[index] === 'unavailable')
    }
    expect([left, store.kept.size, [...store.kept.values()].every((count) => count === 1)]).toEqual([[], 60, true])
  })

  it('commits one at once, and in one group what came meanwhile', async () => {
    const store = createAdversary([], new Set())
    const queue = createQueue({ commit: (group: readonly number[]) => store.commit(group), ping: store.ping })
    await Promise.all([1, 2, 3, 4, 5].map((value) => queue.submit([value])!))
    expect(store.sizes).toEqual([1, 4])
  })

  it('sends a second group beside another for many, or if that one hangs', async () => {
    const sizes: number[] = []
    let time = 0
    const never = new Promise<'new'[]>(() => {})
    const commit = (group: readonly number[]) => {
      sizes.push(group.length)
      return sizes.length === 1 ? never : Promise.resolve(group.map(() => 'new' as const))
    }
    const queue = createQueue<number, 'new'>({ commit, ping: async () => {}, inFlight: 2, worthBeside: 5, clock: () => time })
    void queue.submit([0])
    time = 250
    const few = queue.submit([1, 2, 3, 4])!
    expect(sizes).toEqual([1])
    void queue.submit([5])
    expect(sizes).toEqual([1, 5])
    expect(await few).toEqual(['new', 'new', 'new', 'new'])
    time = 501
    expect(await queue.submit([6])).toEqual(['new'])
  })

  it('takes nothing it has no room for, whole requests only', async () => {
    const store = createAdversary([], new Set())
    const queue = createQueue({ commit: (group: readonly number[]) => store.commit(group), ping: store.ping, capacity: 3 })
    const first = queue.submit([0])
    const rest = queue.submit([1, 2, 3])
    expect(queue.submit([4])).toBeUndefined()
    expect(queue.fullness()).toBe(1)
    await Promise.all([first, rest])
    expect(await queue.submit([4])).toEqual(['new'])
    expect(await queue.submit([])).toEqual([])
  })

  it('finds one poisonous thing among 512 within 2 × 9 + 1 commits', async () => {
    const store = createAdversary([], new Set([311]))
    const queue = createQueue({ commit: (group: readonly number[]) => store.commit(group), ping: store.ping })
    const outcomes = await queue.submit(Array.from({ length: 512 }, (_, n) => n))!
    expect(outcomes.flatMap((outcome, n) => (outcome === 'unstorable' ? [n] : []))).toEqual([311])
    expect(store.sizes.length).toBeLessThanOrEqual(19)
  })

  it('gives nothing up for ever because of a failure nobody knows while the store takes no writes', async () => {
    const commit = () => Promise.reject(new Error('disk?'))
    const away = createQueue({ commit, ping: () => Promise.reject(new StoreError('away')) })
    const there = createQueue({ commit, ping: () => Promise.resolve() })
    expect(await away.submit([1, 2])).toEqual(['unavailable', 'unavailable'])
    expect(await there.submit([1, 2])).toEqual(['unstorable', 'unstorable'])
  })

  it('drains when it closes: settles what it took and takes nothing more', async () => {
    const store = createAdversary([], new Set())
    const queue = createQueue({ commit: (group: readonly number[]) => store.commit(group), ping: store.ping, largestGroup: 2 })
    const settled = queue.submit([1, 2, 3, 4, 5])!
    const closed = queue.close()
    expect(queue.submit([6])).toBeUndefined()
    await closed
    expect(store.kept.size).toBe(5)
    expect(await settled).toHaveLength(5)
  })
})
