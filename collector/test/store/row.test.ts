import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { contextOf } from '../../src/store/context.js'
import { fromParts, toParts } from '../../src/store/row.js'
import { aConsentEvent, anyConsentEvent } from '../a-consent-event.js'

it('takes any event apart and puts the same one together, to the letter of its canonical JSON', () => {
  fc.assert(fc.property(anyConsentEvent, fc.nat(), (event, received) => {
    const { known, ...parts } = toParts({ event, received })
    const again = fromParts(JSON.parse(JSON.stringify(parts)) as typeof parts, known.context)
    expect(again.received).toBe(received)
    expect(canonicalize(again.event)).toBe(canonicalize(event))
  }))
})

it('gives what events have in common one number, whatever the order of their names', () => {
  const event = aConsentEvent({ categories: { essential: true, marketing: false, performance: true } })
  const same = aConsentEvent({ categories: { performance: false, essential: true, marketing: true }, seq: 7 })
  expect(contextOf(event).id).toBe(contextOf(same).id)
  expect(contextOf(event).id).not.toBe(contextOf(aConsentEvent({ lang: 'en' })).id)
  expect(Number.isSafeInteger(contextOf(event).id)).toBe(true)
})
