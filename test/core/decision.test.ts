import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actionOf, answerAll, changedBetween, keepAnswers, recordDecision, type Answers, type Moment } from '../../src/core/decision.js'
import { mergeAnswers, readDecision } from '../../src/core/read-decision.js'
import { mark } from '../../src/core/mark.js'
import { createServiceList } from '../../src/core/service-list.js'
import type { Grants } from '../../src/core/types.js'

const optional = ['performance', 'marketing']
const services = createServiceList([
  { id: 'youtube', name: 'YouTube', category: 'marketing' },
  { id: 'midtrans', name: 'Midtrans', category: 'essential', reason: 'payment' },
], () => [])
const named = [{ id: 'youtube', name: 'YouTube', category: 'marketing' }]
const moment: Moment = {
  previous: undefined, policyVersion: '1', now: 100, gpc: false, minor: false, model: 'opt-in', locked: [], named, subject: undefined, action: 'save', countsRefusals: false,
  createId: () => 'a'.repeat(22),
}
const decide = (answers: Answers, changes: Partial<Moment> = {}) => recordDecision(answers, services, { ...moment, ...changes })

describe('a decision', () => {
  it('makes a consent id once and counts from zero', () => {
    const first = decide(answerAll(optional, true))
    const second = decide(answerAll(optional, false), { previous: first, createId: () => 'never' })
    expect([first.sequence, second.sequence]).toEqual([0, 1])
    expect(second.id).toBe(first.id)
  })

  it('keeps no answer to what is essential (PR-01)', () => {
    const record = decide({ categories: { essential: false, marketing: true }, services: {} })
    expect(record.categories).toEqual({ marketing: true })
  })

  it('allows nothing that is locked, by category or by service (ID-07)', () => {
    const record = decide({ categories: { performance: true, marketing: true }, services: { youtube: true } }, { locked: ['marketing'], minor: true })
    expect([record.categories, record.services, record.minor]).toEqual([{ performance: true, marketing: false }, {}, true])
    expect(decide({ categories: { marketing: true }, services: { youtube: false } }, { locked: ['marketing'] }).services).toEqual({ youtube: false })
  })

  it('says under what kind of law it was made (JUR-05)', () => {
    const laxOf = (model: Moment['model']) => decide(answerAll(optional, true), { model }).lax
    expect([laxOf('opt-in'), laxOf('opt-out'), laxOf('notice')]).toEqual([false, true, true])
  })

  it('keeps what it was about, and under one version of the policy what earlier pages named (F114)', () => {
    const first = decide(answerAll(optional, true))
    const other = { named: [{ id: 'hotjar', name: 'Hotjar', category: 'performance' }, { id: 'midtrans', name: 'Midtrans', category: 'essential' }], previous: first }
    expect(first.scope).toEqual([mark('youtube')])
    expect(decide(answerAll(optional, true), other).scope).toEqual([mark('youtube'), mark('hotjar')])
    expect(decide(answerAll(optional, true), { ...other, policyVersion: '2' }).scope).toEqual([mark('hotjar')])
  })

  it('leaves what is not named as it was', () => {
    const grants = { essential: true, performance: true, marketing: false, youtube: true } as Grants
    const merged = mergeAnswers(keepAnswers(optional, grants, services), { categories: { performance: false }, services: {} }, services)
    expect(merged).toEqual({ categories: { performance: false, marketing: false }, services: { youtube: true } })
  })

  it('takes a category back with the services that were allowed apart from it', () => {
    const grants = { essential: true, performance: true, marketing: false, youtube: true } as Grants
    expect(keepAnswers(optional, grants, services, 'marketing')).toEqual({
      categories: { performance: true, marketing: false }, services: {},
    })
  })

  it('drops a service that only repeats its category', () => {
    const merged = mergeAnswers(answerAll(optional, true), { categories: {}, services: { youtube: true } }, services)
    expect(merged.services).toEqual({})
  })

  it.each([
    [{ markting: true }, 'write "marketing" instead'],
    [{ marketing: 'yes' }, 'must be true or false'],
    [{ services: { nobody: true } }, 'no service is called "nobody"'],
    [{ services: { midtrans: false } }, 'no service is called "midtrans"'],
    [{ services: 7 }, 'takes an object'],
  ])('refuses %j and says the fix', (decision, fix) => {
    expect(() => readDecision(decision, optional, services)).toThrow(fix)
  })

  it('is called by what it does', () => {
    expect(actionOf(answerAll(optional, true))).toBe('accept_all')
    expect(actionOf(answerAll(optional, false))).toBe('reject_all')
    expect(actionOf({ categories: { performance: true, marketing: false }, services: {} })).toBe('save')
  })

  it('changes exactly the names whose grant differs', () => {
    const grants = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.boolean())
    fc.assert(fc.property(grants, grants, (before, after) => {
      const changed = changedBetween(before as Grants, after as Grants)
      for (const id of ['a', 'b', 'c']) expect(changed.includes(id)).toBe(before[id] !== after[id])
    }))
  })
})
