import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createIngest } from '../../src/ingest/create-ingest.js'
import { nthEvent } from '../a-consent-event.js'
import { openCollector } from '../open-collector.js'

const silent = { info() {}, warn() {}, error() {} }

it('says of each event what a plain map would, however they are grouped (property, on SQLite)', async () => {
  const { store, stored } = await openCollector()
  const ingest = createIngest({ store, now: () => 1, log: silent, largestGroup: 7 })
  const model = new Map<string, string>()
  // Few ids and few contents, so that repeats and conflicts come, within a group too.
  const event = fc.tuple(fc.nat(30), fc.nat(1)).map(([n, seq]) => nthEvent(n, { seq }))
  const requests = fc.array(fc.array(event, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 12 })
  await fc.assert(fc.asyncProperty(requests, async (many) => {
    const outcomes = await Promise.all(many.map((group) => ingest.append(group)!))
    many.forEach((group, index) => group.forEach((one, place) => {
      const [text, known] = [canonicalize(one)!, model.get(one.id)]
      expect(outcomes[index]![place]).toBe(known === undefined ? 'new' : known === text ? 'duplicate' : 'conflict')
      if (known === undefined) model.set(one.id, text)
    }))
    expect(new Map((await stored()).map((one) => [one.id, canonicalize(one)]))).toEqual(model)
  }), { numRuns: 15 })
  await ingest.close()
})
