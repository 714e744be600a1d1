import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { consentIdToUuid, createConsentId, uuidToConsentId, uuidV4, uuidV7 } from '../../src/core/uuid.js'

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
const times = fc.integer({ min: 0, max: 2 ** 48 - 1 })
const form = (version: number) => new RegExp(`^[0-9a-f]{8}-[0-9a-f]{4}-${version}[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`)

describe('uuidV7', () => {
  it('is well-formed for any time and any bytes', () => {
    fc.assert(fc.property(times, bytes(10), (now, random) => {
      expect(uuidV7(now, random)).toMatch(form(7))
    }))
  })

  it('carries its time in the first 48 bits', () => {
    fc.assert(fc.property(times, bytes(10), (now, random) => {
      expect(parseInt(uuidV7(now, random).replaceAll('-', '').slice(0, 12), 16)).toBe(now)
    }))
  })

  it('sorts by time as text', () => {
    fc.assert(fc.property(times, times, bytes(10), bytes(10), (one, other, a, b) => {
      fc.pre(one < other)
      expect(uuidV7(one, a) < uuidV7(other, b)).toBe(true)
    }))
  })

  it('matches the vector of RFC 9562 appendix A.6', () => {
    const random = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f])
    expect(uuidV7(0x017f22e279b0, random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f')
  })

  it('stays well-formed with a clock before 1970 or between milliseconds', () => {
    expect(uuidV7(-5, new Uint8Array(10))).toMatch(form(7))
    expect(uuidV7(1.75, new Uint8Array(10))).toMatch(form(7))
  })

  it('keeps its random bits', () => {
    const random = (first: number) => Uint8Array.from([first, 0, 0, 0, 0, 0, 0, 0, 0, first])
    expect(uuidV7(1, random(1))).not.toBe(uuidV7(1, random(2)))
  })
})

describe('consent id', () => {
  it('is 22 letters of base64url', () => {
    fc.assert(fc.property(bytes(16), (random) => {
      expect(createConsentId(random)).toMatch(/^[\w-]{22}$/)
    }))
  })

  it('is on the wire the UUIDv4 of the same bytes', () => {
    fc.assert(fc.property(bytes(16), (random) => {
      const uuid = uuidV4(random)
      expect(uuid).toMatch(form(4))
      expect(consentIdToUuid(createConsentId(random))).toBe(uuid)
      expect(uuidToConsentId(uuid)).toBe(createConsentId(random))
    }))
  })

  it('is what Node makes of the same bytes', () => {
    fc.assert(fc.property(bytes(16), (random) => {
      const id = createConsentId(random)
      expect(Buffer.from(id, 'base64url').toString('hex')).toBe(consentIdToUuid(id).replaceAll('-', ''))
    }))
  })

  it('gives a well-formed UUID for any 22 letters a cookie may hold', () => {
    fc.assert(fc.property(fc.stringMatching(/^[A-Za-z0-9_-]{22}$/), (id) => {
      expect(consentIdToUuid(id)).toMatch(form(4))
    }))
  })
})
