import { describe, expect, it } from 'vitest'
import { endsBeginning } from '../../src/classify/known.js'
import { lexicon, topics, type Topic } from '../../src/classify/lexicon.js'
import { createWordFinder } from '../../src/classify/word-finder.js'

const find = createWordFinder(Object.values(lexicon))
const topicsOf = (name: string): Topic[] => topics.filter((_, at) => find(name) & (1 << at))

describe('words', () => {
  it.each([
    ['user_lang', ['language']],
    ['userLang2', ['language']],
    ['csrfToken', ['forgery', 'login']],
    ['my-cart', ['shop']],
    ['adUnit', ['ads']],
    ['loadAd', ['ads']],
    ['shadow', []],
    ['zqx', []],
  ])('of %s are about %j', (name, expected) => {
    expect(topicsOf(name).filter((topic) => expected.length > 0 || topic)).toEqual(expect.arrayContaining(expected))
    if (expected.length === 0) expect(topicsOf(name)).toEqual([])
  })

  it('are found alike in camel, snake and kebab case', () => {
    for (const name of ['visitorIdSync', 'visitor_id_sync', 'visitor-id-sync', 'VISITOR.ID.SYNC']) expect(topicsOf(name), name).toEqual(topicsOf('visitor_id_sync'))
  })

  it('fit into one number, and none is there twice in its group', () => {
    expect(topics.length).toBeLessThanOrEqual(31)
    for (const words of Object.values(lexicon)) {
      const all = words.split(' ')
      expect(all.filter((word) => all.some((other) => other !== word && word.includes(other)))).toEqual([])
      expect(words).toMatch(/^[a-z_]+( [a-z_]+)*$/)
    }
  })

  it('end beside a sign, before a number, before a capital', () => {
    const ends = (text: string) => endsBeginning(text.charCodeAt(0), text.charCodeAt(1))
    expect(['_a', 'a_', 'a1', 'aB', '.x'].map(ends)).toEqual([true, true, true, true, true])
    expect(['ab', 'AB', 'Ab', '12', '1a'].map(ends)).toEqual([false, false, false, false, false])
  })
})
