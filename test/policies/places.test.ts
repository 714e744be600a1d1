import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allPacks } from '../../src/policies/all.js'
import { packs } from '../../src/policies/index.js'
import { countries, provinces, states } from './iso-3166.js'
import { isOn, packOf } from './pack-of.js'

const junk = [undefined, '', ' ', 'ZZ', 'XX-YY', ' ID', 'ID ', 'DEU', '276', 'unknown', '-', '-CA', 'US_CA', '__proto__', 'constructor', 'ID\0']
const listed = new Set(allPacks.flatMap(({ places }) => places))
const optional = ['performance', 'marketing']

describe('a place', () => {
  it('is one of 249 countries, 51 parts of the US and 13 of Canada', () => {
    expect([countries, states, provinces].map(({ length }) => length)).toEqual([249, 51, 13])
  })

  it.each([...countries, ...states, ...provinces])('%s has nothing on but by a pack of opt-out or notice (JUR-01)', (place) => {
    const { model, onByDefault } = packOf(place)
    const on = optional.filter((category) => isOn(category, place))
    expect(on).toEqual(onByDefault)
    if (model === 'opt-in') expect(on).toEqual([])
  })

  it('has something on in these countries, and in no other (JUR-01)', () => {
    expect(countries.filter((place) => optional.some((category) => isOn(category, place)))).toEqual(['AU', 'JP', 'US'])
  })

  it.each(junk)('that is %j is unknown: nothing is on (JUR-01)', (place) => {
    expect(packOf(place).id).toBe('strict')
    expect(packOf(place, packs).id).toBe('strict')
    expect(optional.some((category) => isOn(category, place))).toBe(false)
  })

  it('that no pack lists has the rules of strict, whatever it is (JUR-01)', () => {
    fc.assert(fc.property(fc.string(), (place) => {
      const [country = ''] = place.toUpperCase().split('-', 1)
      fc.pre(!listed.has(country))
      expect(packOf(place).id).toBe('strict')
    }))
  })

  it.each(countries.filter((country) => !listed.has(country)))('%s, which no pack lists, has the rules of strict (JUR-01)', (country) => {
    expect(packOf(country).id).toBe('strict')
  })

  it.each([
    ['US-CA', 'us-ca'], ['us-ca', 'us-ca'], ['US-CO', 'us-signal'], ['us-va', 'us-opt-out'], ['US-NY', 'us-notice'],
    ['CA-QC', 'ca-qc'], ['ca-on', 'ca'], ['DE-BY', 'de'], ['ID-JK', 'id'], ['GB-SCT', 'gb'],
  ])('%s is answered for by its region before its country: %s (JUR-02)', (place, id) => {
    expect(packOf(place).id).toBe(id)
  })

  it.each([
    ['US', 'us-ca'], ['US-ZZ', 'us-ca'], ['US-PR', 'us-ca'], ['CA', 'ca-qc'], ['CA-ZZ', 'ca-qc'], ['EU', 'eu'],
  ])('%s, where the region is not known, has the strictest of its regions: %s (JUR-01, JUR-04)', (place, id) => {
    expect(packOf(place).id).toBe(id)
  })

  it.each(provinces)('%s is known by name, so that Canada alone can be Quebec', (province) => {
    expect(packOf(province).places).toContain(province)
  })

  it.each(packs.flatMap(({ places }) => places))('%s has no laxer pack in the script tags than among all', (place) => {
    const laxity = ['opt-in', 'opt-out', 'notice']
    expect(laxity.indexOf(packOf(place, packs).model)).toBeLessThanOrEqual(laxity.indexOf(packOf(place).model))
  })
})
