import { describe, expect, it } from 'vitest'
import { disclosures } from '../../src/core/types.js'
import { packs } from '../../src/policies/index.js'
import { states } from './iso-3166.js'
import { isOn, packOf } from './pack-of.js'

const both = ['performance', 'marketing']
const signalStates = 'CA CO CT DE MD MN MT NE NH NJ OR TX'.split(' ').map((state) => `US-${state}`)

describe('Indonesia', () => {
  const pack = packOf('ID')
  it('has no implied consent (ID-01)', () => {
    expect([pack.model, pack.onByDefault]).toEqual(['opt-in', []])
  })
  it('wants all told that can be (ID-02, ID-12)', () => {
    expect(pack.mustTell).toEqual(disclosures)
  })
  it('locks a child, and marketing where age could not be checked (ID-07)', () => {
    expect([pack.childAge, pack.minors]).toEqual([18, { known: both, unverified: ['marketing'] }])
  })
})

describe('the EU', () => {
  it.each([
    [13, 'BE EE FI IS LV MT NO PT SE GB'], [14, 'AT BG CY ES IT LT'], [15, 'CZ DK FR GR SI'],
    [16, 'DE HR HU IE LI LU NL PL RO SK EU'],
  ])('lets a person consent alone from %i in %s (EU-16)', (age, places) => {
    expect(places.split(' ').map((place) => [place, packOf(place).childAge])).toEqual(places.split(' ').map((place) => [place, age]))
  })
  it.each(['FR', 'DE', 'IT', 'ES', 'SE', 'AT', 'GR', 'PL', 'GB'])('and %s put reject beside accept and ask nothing again too soon (EU-05, EU-14)', (place) => {
    const { firstLayer, acceptDays, refuseDays } = packOf(place)
    expect(firstLayer).toEqual(['accept', 'reject', 'settings'])
    expect(acceptDays).toBeLessThanOrEqual(365)
    expect(refuseDays).toBeGreaterThanOrEqual(180)
  })
  it('asks again after half a year in France and Ireland, whatever was chosen (FR-02)', () => {
    expect(['FR', 'IE', 'DE', 'ES', 'IT', 'NL'].map((place) => [packOf(place).acceptDays, packOf(place).refuseDays]))
      .toEqual([[180, 180], [180, 180], [365, 180], [365, 180], [365, 180], [365, 180]])
  })
  it('takes a close for a refusal where the law itself does: in Italy (IT-01)', () => {
    expect(packOf('IT').closeRefuses).toBe(true)
    expect(['FR', 'DE', 'GB', 'EU'].map((place) => packOf(place).closeRefuses)).toEqual(Array(4).fill(undefined))
  })
  it('wants all told (EU-12, PR-22)', () => {
    expect(packOf('EU').mustTell).toEqual(disclosures)
  })
  it('is one pack in the script tags', () => {
    expect(['FR', 'IT', 'NO'].map((place) => packOf(place, packs).id)).toEqual(['eu', 'eu', 'eu'])
  })
})

describe('the United States', () => {
  it.each(states)('%s has a pack, in the script tags too, and heeds GPC (US-01, GPC-03)', (state) => {
    expect(packOf(state).id).toMatch(/^us-/)
    expect(packOf(state, packs)).toBe(packOf(state))
    expect(isOn('marketing', state)).toBe(true)
    expect(isOn('marketing', state, true)).toBe(false)
  })
  it('has twelve states where GPC is law (US-01)', () => {
    expect(states.filter((state) => packOf(state).gpcIsLaw)).toEqual(signalStates)
  })
  it('has no act before its day: Oklahoma, Louisiana and Alabama follow in 2027', () => {
    expect(['US-OK', 'US-LA', 'US-AL', 'US-AR'].map((state) => packOf(state).model)).toEqual(Array(4).fill('notice'))
  })
  it.each(states)('%s sells nothing of a known child, and advertises nothing at one (US-05)', (state) => {
    expect(packOf(state).minors.known).toEqual(both)
  })
  it('words the way out as California does where there is one (CA-04), and asks there for a year no more (CA-07, CA-08)', () => {
    const { link, firstLayer, refuseDays, childAge } = packOf('US-CA')
    expect({ link, firstLayer, refuseDays, childAge })
      .toEqual({ link: 'your-privacy-choices', firstLayer: ['opt-out'], refuseDays: 365, childAge: 16 })
    expect(states.filter((state) => (packOf(state).model === 'opt-out') !== (packOf(state).link !== undefined))).toEqual([])
  })
})

describe('elsewhere', () => {
  it.each('CH TR CA-QC BR SG MY TH VN PH IN CN KR ZA HK TW NZ AR CO PE MX UY CL NG KE GH EG MA AE SA QA BH IL'.split(' '))(
    '%s asks first (JUR-01)', (place) => {
      expect(packOf(place)).toMatchObject({ model: 'opt-in', onByDefault: [], firstLayer: ['accept', 'reject', 'settings'] })
    },
  )
  it.each(['JP', 'AU', 'CA-ON'])('%s lets performance run and holds marketing until it is allowed', (place) => {
    expect(both.map((category) => isOn(category, place))).toEqual([true, false])
  })
  it('locks all for a child in India, in doubt too (IN-01)', () => {
    expect(packOf('IN').minors).toEqual({ known: both, unverified: both })
    expect(packOf('IN').mustTell).toEqual(expect.arrayContaining(['data', 'rights', 'complaint']))
  })
  it('tells in Japan what is sent to whom (JP-01), in China who receives it and where (CN-01)', () => {
    expect(packOf('JP').mustTell).toEqual(expect.arrayContaining(['data', 'recipients']))
    expect(packOf('CN').mustTell).toEqual(expect.arrayContaining(['recipients', 'transfers']))
  })
})
