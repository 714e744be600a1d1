import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createGroupNamer, createReleaseOrder } from '../../src/core/release-order.js'

describe('groups', () => {
  it('are by service, else by host, and an inline script stays with the one before it', () => {
    const scripts = [
      {}, { host: 'a.example' }, {}, { service: 'ads', host: 'a.example' }, {}, { service: 'ads' }, { host: 'ads' },
    ]
    expect(scripts.map(createGroupNamer())).toEqual(['', 'host:a.example', 'host:a.example', 'service:ads', 'service:ads', 'service:ads', 'host:ads'])
  })
})

const drain = <T>(next: () => T | undefined) => {
  const started: T[] = []
  for (let item = next(); item !== undefined; item = next()) started.push(item)
  return started
}

describe('the order of release', () => {
  it('is the order of the document while nothing blocks', () => {
    const { add, next } = createReleaseOrder<string>()
    for (const [item, group] of [['a1', 'a'], ['b1', 'b'], ['x', undefined], ['a2', 'a']] as const) add(item, group)
    expect(drain(next)).toEqual(['a1', 'b1', 'x', 'a2'])
  })

  it('waits within a group and nowhere else', () => {
    const { add, next, block, unblock } = createReleaseOrder<string>()
    for (const [item, group] of [['a1', 'a'], ['a2', 'a'], ['b1', 'b'], ['free', undefined]] as const) add(item, group)
    expect(next()).toBe('a1')
    block('a')
    expect(drain(next)).toEqual(['b1', 'free'])
    add('a3', 'a')
    unblock('a')
    expect(drain(next)).toEqual(['a2', 'a3'])
  })

  it('starts each item once, in order within its group, whenever blocks come and go', () => {
    const item = fc.record({ group: fc.constantFrom('a', 'b', 'c', undefined), blocks: fc.boolean() })
    const step = fc.oneof(
      fc.record({ add: item }),
      fc.record({ unblock: fc.constantFrom('a', 'b', 'c') }),
      fc.constant({ take: true }),
    )
    fc.assert(fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const order = createReleaseOrder<{ id: number; group: string | undefined; blocks: boolean }>()
      const blocked = new Set<string>()
      const added: number[][] = []
      const started: { id: number; group: string | undefined }[] = []
      let id = 0
      const take = () => {
        const next = order.next()
        if (!next) return false
        expect(next.group !== undefined && blocked.has(next.group)).toBe(false)
        started.push(next)
        if (next.blocks && next.group !== undefined) {
          order.block(next.group)
          blocked.add(next.group)
        }
        return true
      }
      const free = (group: string) => {
        if (blocked.delete(group)) order.unblock(group)
      }
      for (const current of steps) {
        if ('add' in current) {
          order.add({ id, ...current.add }, current.add.group)
          added.push([id])
          id += 1
        } else if ('unblock' in current) free(current.unblock)
        else take()
      }
      do {
        while (take());
        for (const group of ['a', 'b', 'c']) free(group)
      } while (started.length < id && started.length < 1000)
      expect(started.map((one) => one.id).sort((a, b) => a - b)).toEqual(added.flat())
      for (const group of ['a', 'b', 'c']) {
        const ids = started.filter((one) => one.group === group).map((one) => one.id)
        expect(ids).toEqual([...ids].sort((a, b) => a - b))
      }
    }), { numRuns: 500 })
  })

  it('takes 100,000 items of one blocking group without recursion', () => {
    const { add, next, block, unblock } = createReleaseOrder<number>()
    for (let id = 0; id < 100_000; id += 1) add(id, 'one')
    let last = -1
    for (let item = next(); item !== undefined; item = next()) {
      expect(item === last + 1).toBe(true)
      last = item
      block('one')
      unblock('one')
    }
    expect(last).toBe(99_999)
  })
})
