import { describe, expect, it } from 'vitest'
import { buildTables, readSources } from '../../src/classify/build/build-tables.js'
import type { Entry } from '../../src/classify/build/entry.js'
import { joinFamilies, leaveOutCovered, type Known } from '../../src/classify/build/families.js'
import { learn } from '../../src/classify/build/learn.js'
import { vote } from '../../src/classify/build/vote.js'
import { createClassifier } from '../../src/classify/classifier.js'
import { featureCount } from '../../src/classify/features.js'
import { createModel, readModel } from '../../src/classify/model.js'
import { encodeWeights } from '../../src/classify/weights.js'
import { createNameMatcher } from '../../src/core/name-pattern.js'
import { builtInCategories } from '../../src/core/types.js'
import { entries } from '../../src/services/index.js'
import { toService } from '../../src/services/to-service.js'

const services = entries.map(toService)

const entry = (category: Entry['category'], source: string, name = 'x'): Entry =>
  ({ name, domain: '', vendor: 'v', category, isKey: false, source })

describe('a vote', () => {
  it('is agreed, single or contested', () => {
    expect(vote([entry(1, 'a')])).toEqual({ category: 1, certainty: 'single' })
    expect(vote([entry(1, 'a'), entry(1, 'b')])).toEqual({ category: 1, certainty: 'agreed' })
    expect(vote([entry(1, 'a'), entry(1, 'b'), entry(0, 'c')])).toEqual({ category: 1, certainty: 'contested' })
  })

  it('goes away from essential where it is even', () => {
    expect(vote([entry(0, 'a'), entry(1, 'b')]).category).toBe(1)
    expect(vote([entry(0, 'a'), entry(2, 'b')]).category).toBe(2)
    expect(vote([entry(1, 'a'), entry(2, 'b')]).category).toBe(2)
  })

  it('is one for each source, however often it says it', () => {
    expect(vote([entry(0, 'a'), entry(0, 'a'), entry(0, 'a'), entry(2, 'b')]).category).toBe(2)
  })
})

const known = (key: string, vendor = 'v', list = 'marketing single'): Known => ({ key, spelling: key.replace('*', ''), list, vendors: new Set([vendor]) })
const keysOf = (names: readonly Known[]) => names.map(({ key }) => key).sort()

describe('families', () => {
  it('are three names of one vendor that begin alike and are for the same', () => {
    expect(keysOf(joinFamilies([known('zq_a'), known('zq_b'), known('zq_c'), known('other')]))).toEqual(['other', 'zq_*'])
    expect(keysOf(joinFamilies([known('zq_a'), known('zq_b')]))).toEqual(['zq_a', 'zq_b'])
    expect(keysOf(joinFamilies([known('zq_a'), known('zq_b'), known('zq_c', 'w')]))).toEqual(['zq_a', 'zq_b', 'zq_c'])
    expect(keysOf(joinFamilies([known('zq_a'), known('zq_b'), known('zq_c', 'v', 'essential single')]))).toEqual(['zq_a', 'zq_b', 'zq_c'])
  })

  it('share the sign after their words: letters that go on are somebody else\'s', () => {
    expect(keysOf(joinFamilies([known('zqx_a'), known('zqx_b'), known('zqx_c')]))).toEqual(['zqx_*'])
  })

  it('speak for what is under them', () => {
    expect(keysOf(leaveOutCovered([known('zq_*'), known('zq_a'), known('zq_b', 'v', 'essential single')]))).toEqual(['zq_*', 'zq_b'])
  })
})

describe('learning', () => {
  it('tells apart what can be told apart, the same every time', () => {
    const examples = [0, 1, 2].flatMap((category) => Array.from({ length: 20 }, () => ({ features: [category], category })))
    const weights = learn(examples)
    expect(learn(examples)).toEqual(weights)
    const chancesOf = createModel(weights)
    for (const category of [0, 1, 2]) expect(chancesOf([category])[category]).toBeGreaterThan(0.6)
    expect(chancesOf([featureCount - 1]).reduce((sum, chance) => sum + chance)).toBeCloseTo(1)
  })

  it('is as sure as its examples are, and less sure of strangers', () => {
    const weights = learn(Array.from({ length: 500 }, (_, at) => ({ features: [0], category: at % 5 === 0 ? 2 : 0 })))
    const [chance] = createModel(weights)([0])
    expect(chance).toBeCloseTo(0.8, 1)
    expect(readModel(encodeWeights(weights))([0])[0]).toBeLessThan(chance - 0.02)
  })
})

describe('the tables', () => {
  const sources = readSources()
  const tables = buildTables(sources)
  const classify = createClassifier(tables, services)

  it('come out the same from the same packages', () => {
    expect(buildTables(sources)).toEqual(tables)
  })

  it('are made from every source', () => {
    const names = new Set(sources.names.map(({ source }) => source))
    expect([...names].sort()).toEqual(['izin', 'izin-services', 'open-cookie-database', 'prebid-disclosures', 'tarteaucitron'])
    expect(sources.names.filter(({ source }) => source === 'open-cookie-database').length).toBeGreaterThan(2000)
    expect(sources.names.filter(({ source }) => source === 'prebid-disclosures').length).toBeGreaterThan(300)
    expect(sources.names).toContainEqual(expect.objectContaining({ name: '_gid', source: 'izin-services', category: 1, lifetime: 86_400 }))
    expect(sources.hosts.length).toBeGreaterThan(3000)
  })

  it('know the category that a name\'s sources agree on', () => {
    const isWhole = ({ name }: Entry) => !name.includes('*')
    const isService = createNameMatcher(services.flatMap(({ cookies = [], storage = [] }) => [...cookies, ...storage]))
    const lone = sources.names.filter(isWhole).filter(({ name }) => !isService(name)).filter(({ name, category }) =>
      sources.names.filter((other) => other.name.toLowerCase() === name.toLowerCase()).every((other) => other.category === category))
    const wrong = lone.filter(({ name, category }) => classify({ name }).category !== builtInCategories[category])
    // What is not right is the price of fingerprints, and of families that a wildcard cuts through.
    expect(wrong.length / lone.length).toBeLessThan(0.01)
  })

  it('take few strangers for names that are known', () => {
    const strangers = Array.from({ length: 3000 }, (_, at) => `zq${(at * 7919).toString(36)}_x${at}y`)
    const taken = strangers.filter((name) => classify({ name }).because === 'known-name')
    expect(taken.length / strangers.length).toBeLessThan(0.012)
  })

  it('never call a host of ours essential that we know as something else', () => {
    const hosts = services.filter(({ category }) => category !== 'essential').flatMap(({ hosts: all = [] }) => all.filter((host) => !host.includes('/')))
    expect(hosts.filter((host) => classify({ host }).category === 'essential')).toEqual([])
  })
})
