import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createValidator, idOf } from '../../src/events/create-validator.js'
import { aConsentEvent, anyConsentEvent } from '../a-consent-event.js'

const check = createValidator()
const event = aConsentEvent()
const aCounter = (changes = {}) =>
  ({ v: 1, type: 'shown', site: 'portal.example', jurisdiction: 'id', lang: 'id', policy: { version: '2026-11', pack: 'id@3' }, ...changes })

describe('an event', () => {
  it('is taken as it is, whatever it says', () => {
    fc.assert(fc.property(anyConsentEvent, (any) => {
      const size = Buffer.byteLength(JSON.stringify(any))
      if (size <= 8192 && Buffer.byteLength(JSON.stringify(any.ext ?? {})) <= 1024) expect(check(any)).toEqual({ event: any })
    }))
  })

  it.each([
    ['a name that is not known', { email: 'a@b.example' }],
    ['an id in capitals', { id: event.id.toUpperCase() }],
    ['an id of version 4', { id: event.cid }],
    ['a cid of version 7', { cid: event.id }],
    ['a day that is none', { at: '2026-02-31T10:00:00.000Z' }],
    ['an end that is none', { expires: '2025-02-29T10:00:00.000Z' }],
    ['a time without milliseconds', { at: '2026-02-01T10:00:00Z' }],
    ['essential things refused', { categories: { essential: false } }],
    ['a lone surrogate', { ext: { note: '\ud800' } }],
    ['U+0000', { ext: { note: 'a\0' } }],
    ['something nested', { ext: { note: { deep: 1 } } }],
    ['more than 1 KiB beside', { ext: { a: 'x'.repeat(512), b: 'y'.repeat(512) } }],
    ['more in bytes than in letters', { ext: { a: 'ã'.repeat(500), b: 'b'.repeat(100) } }],
    ['a fraction of a number', { seq: 1.5 }],
    ['another version', { v: 2 }],
    ['what it has of every object', { categories: { __proto__: { essential: true } } }],
  ])('is refused with %s', (_, changes) => {
    expect(check({ ...event, ...changes })).toEqual({ id: idOf({ ...event, ...changes }), code: 'invalid' })
  })

  it('needs each of its fields as its own', () => {
    for (const name of Object.keys(event)) {
      const { [name as 'v']: taken, ...rest } = event
      expect(check(rest), name).toHaveProperty('code', 'invalid')
      expect(check(Object.assign(Object.create({ [name]: taken }) as object, rest)), name).toHaveProperty('code', 'invalid')
    }
  })

  it('may be of any time', () => {
    for (const at of ['1999-12-31T23:59:59.999Z', '0000-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z']) {
      expect(check({ ...event, at }), at).toHaveProperty('event')
    }
  })

  it('is too large above 8 KiB', () => {
    const services = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, n) => [`service-number-${n}`.padEnd(64, 'x'), true]))
    expect(check({ ...event, services: services(100) })).toHaveProperty('event')
    expect(check({ ...event, services: services(120) })).toEqual({ id: event.id, code: 'too-large' })
  })

  it('may have names that every object has', () => {
    const text = JSON.stringify(event).replace('"marketing"', '"__proto__"').replace('"performance"', '"constructor"')
    expect(check(JSON.parse(text))).toEqual({ event: JSON.parse(text) })
    expect(({} as Record<string, unknown>)['essential']).toBeUndefined()
  })
})

describe('a counter', () => {
  it.each(['shown', 'refused'])('is taken: %s', (type) => {
    expect(check(aCounter({ type }))).toEqual({ counter: aCounter({ type }) })
    expect(check(aCounter({ type, variant: 'B' }))).toHaveProperty('counter')
  })

  it.each([['cid', event.cid], ['id', event.id], ['at', event.at], ['ext', {}]])('says nothing of a person: no %s', (name, value) => {
    expect(check(aCounter({ [name]: value }))).toEqual({ id: '', code: 'invalid' })
  })
})

it.each([null, undefined, 0, '', 'text', true, [], [[]], {}])('takes %j for nothing', (value) => {
  expect(check(value)).toEqual({ id: '', code: 'invalid' })
})

it('says nothing back that is not of the form of an id', () => {
  expect(idOf({ id: event.id })).toBe(event.id)
  for (const id of ['<script>', 7, null, event.id.toUpperCase(), `${event.id}0`]) expect(idOf({ id })).toBe('')
})
