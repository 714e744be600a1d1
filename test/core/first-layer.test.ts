import { describe, expect, it } from 'vitest'
import { standingWord } from '../../src/core/first-layer.js'
import type { State } from '../../src/core/types.js'
import { california } from '../../src/policies/california.js'
import { italy } from '../../src/policies/italy.js'
import { japan } from '../../src/policies/japan.js'
import { strict } from '../../src/policies/strict.js'

const state = (pack: object, grants: Record<string, boolean>, { gpc = false, record }: { gpc?: boolean; record?: object } = {}) =>
  ({ policy: { pack }, signals: { gpc }, record, grants: { essential: true, ...grants } }) as unknown as State
const all = { performance: true, marketing: true }
const none = { performance: false, marketing: false }
const some = { performance: true, marketing: false }

describe('what the way back says', () => {
  it.each([
    ['an opt-out by the signal (CA-02)', state(california, some, { gpc: true }), 'honored'],
    ['an opt-out by the person (11 CCR 7026(g))', state(california, none, { record: {} }), 'honored'],
    ['a signal where there is a notice', state(japan, some, { gpc: true }), 'honored'],
    ['what is off by itself', state(japan, some), undefined],
    ['a signal that the person turned round (CA-03)', state(california, all, { gpc: true, record: {} }), undefined],
    ['nothing chosen', state(california, all), undefined],
    ['a signal where consent is asked for', state(strict, none, { gpc: true }), undefined],
    ['a refusal in Italy (IT-02)', state(italy, none, { record: {} }), 'refused'],
    ['a choice of some in Italy', state(italy, some, { record: {} }), 'partly'],
    ['a consent in Italy', state(italy, all, { record: {} }), 'allowed'],
    ['no choice yet in Italy', state(italy, none), undefined],
    ['a refusal elsewhere', state(strict, none, { record: {} }), undefined],
  ])('is right for %s', (_, situation, word) => expect(standingWord(situation)).toBe(word))
})
