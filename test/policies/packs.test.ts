import { describe, expect, it } from 'vitest'
import { consentModels, disclosures, firstLayerParts, type PolicyPack } from '../../src/core/types.js'
import * as all from '../../src/policies/all.js'
import { packs } from '../../src/policies/index.js'
import { countries, provinces, states } from './iso-3166.js'

const { allPacks, strict, eu } = all
const known = new Set(['EU', ...countries, ...states, ...provinces])
const optional = ['performance', 'marketing']
/** The day these packs were released: a review cannot be later. */
const released = '2026-11-26'

const outside = (list: readonly string[], closed: readonly string[]) => list.filter((each) => !closed.includes(each))
/** A day the calendar has: 30 February would come back as 1 March. */
const isDate = (text: string) =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)
/** What a pack of low confidence shares with `strict`: all but who it is and where it was read. */
const rules = ({ id: _, places: _places, version: _version, reviewedAt: _at, confidence: _how, sources: _sources, ...rest }: PolicyPack) => rest

/** What is wrong with a pack, in words. */
const mistakes = (pack: PolicyPack): string[] => {
  const { id, places, model, onByDefault, firstLayer, acceptDays, refuseDays, childAge, minors, mustTell, reviewedAt, confidence, sources } = pack
  const has = (...parts: PolicyPack['firstLayer'][number][]) => parts.every((part) => firstLayer.includes(part))
  const rule = (holds: boolean, what: string) => (holds ? [] : [what])
  return [
    ...rule(/^[a-z]+(-[a-z0-9]+)*$/.test(id), `id ${id}`),
    ...rule(Number.isInteger(pack.version) && pack.version > 0, 'version'),
    ...rule(places.length > 0 || pack === strict, 'no places'),
    ...rule(new Set(places).size === places.length, 'a place twice'),
    ...rule(outside(places, [...known]).length === 0, `not in ISO 3166: ${outside(places, [...known]).join(' ')}`),
    ...rule(consentModels.includes(model), `model ${model}`),
    ...rule(outside(onByDefault, optional).length === 0, 'on by default'),
    ...rule(model !== 'opt-in' || onByDefault.length === 0, 'opt-in, and something on'),
    ...rule(model !== 'opt-in' || has('accept', 'reject', 'settings'), 'opt-in without accept, reject and settings'),
    ...rule(!has('accept') || has('reject'), 'accept without reject'),
    ...rule(model === 'opt-in' || has('opt-out') || has('settings'), 'no way out on the first layer'),
    ...rule(outside(firstLayer, firstLayerParts).length === 0, 'first layer'),
    ...rule([acceptDays, refuseDays].every((days) => Number.isInteger(days) && days > 0 && days <= 400), 'days'),
    ...rule(refuseDays >= 180, 'asks again within half a year of a refusal'),
    ...rule(childAge >= 13 && childAge <= 20, 'child age'),
    ...rule(outside([...minors.known, ...minors.unverified], optional).length === 0, 'minors'),
    ...rule(minors.known.includes('marketing'), 'marketing to a known child'),
    ...rule(outside(minors.unverified, minors.known).length === 0, 'doubt locks more than knowledge'),
    ...rule(outside(mustTell, disclosures).length === 0 && new Set(mustTell).size === mustTell.length, 'must tell'),
    ...rule(outside(['controller', 'contact', 'privacy-url'], mustTell).length === 0, 'who, how to reach them, and where to read'),
    ...rule(isDate(reviewedAt) && reviewedAt <= released, `reviewed ${reviewedAt}`),
    ...rule(['high', 'medium', 'low'].includes(confidence), `confidence ${confidence}`),
    ...rule(sources.length > 0 && sources.every((source) => source.trim().length > 3), 'sources'),
  ]
}

describe('a pack', () => {
  it.each(allPacks.map((pack) => [pack.id, pack] as const))('%s is whole, dated and sourced (JUR-06)', (_id, pack) => {
    expect(mistakes(pack)).toEqual([])
  })

  it('would be found wanting', () => {
    const bad = { ...eu, id: 'EU', places: ['XX'], onByDefault: ['marketing'], refuseDays: 401, reviewedAt: '2026-02-30', sources: [] }
    expect(mistakes(bad)).toEqual(['id EU', 'not in ISO 3166: XX', 'opt-in, and something on', 'days', 'reviewed 2026-02-30', 'sources'])
  })

  it.each(allPacks.filter(({ confidence }) => confidence === 'low').map((pack) => [pack.id, pack] as const))(
    '%s, of whose law we are not sure, has the rules of strict (JUR-01)',
    (_id, pack) => expect(rules(pack)).toEqual(rules(strict)),
  )

  it('has an id of its own (JUR-06)', () => {
    const ids = allPacks.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('has its places for itself; only a state of the EU stands in the base too, behind its own', () => {
    for (const place of new Set(allPacks.flatMap(({ places }) => places))) {
      const [, ...others] = allPacks.filter(({ places }) => places.includes(place))
      expect([[], [eu]], place).toContainEqual(others)
    }
  })

  it('is exported by its name, each of them', () => {
    const named = Object.values(all).filter((each) => !Array.isArray(each))
    expect(new Set(named)).toEqual(new Set(allPacks))
  })
})

describe('the lists', () => {
  it('begin with strict, which answers for what is not known (T13)', () => {
    expect(allPacks[0]).toBe(strict)
    expect(packs[0]).toBe(strict)
  })

  it('for script tags hold only what is among all, in its order', () => {
    expect(allPacks.filter((pack) => (packs as readonly PolicyPack[]).includes(pack))).toEqual(packs)
  })

  it('for script tags name a place once', () => {
    const places = packs.flatMap((pack) => pack.places)
    expect(new Set(places).size).toBe(places.length)
  })
})
