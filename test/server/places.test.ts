import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { echoPlace } from '../../src/server/index.js'

describe('the place a server tells the page', () => {
  it('stands in the head or in a header', () => {
    expect(echoPlace('US-CA')).toEqual({
      html: '<meta name="izin-jurisdiction" content="US-CA">', serverTiming: 'izin-jurisdiction;desc="US-CA"',
    })
  })

  it('is told only where it is a code: nothing of a header breaks out into the page', () => {
    expect([null, undefined, '', 'T1', '"><script>'].map((place) => echoPlace(place).html)).toEqual(['', '', '', '', ''])
    fc.assert(fc.property(fc.string(), (place) => {
      expect(echoPlace(place).html).toMatch(/^(<meta name="izin-jurisdiction" content="[A-Za-z0-9-]{2,6}">)?$/)
      expect(echoPlace(place).serverTiming).toMatch(/^(izin-jurisdiction;desc="[A-Za-z0-9-]{2,6}")?$/)
    }))
  })
})
