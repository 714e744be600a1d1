import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actionOf, answerAll, changedBetween, keepAnswers, recordDecision } from '../../src/core/decision.js'
import { mergeAnswers, readDecision } from '../../src/core/read-decision.js'
import { createServiceList } from '../../src/core/service-list.js'
import type { Grants } from '../../src/core/types.js'

const optional = ['performance', 'marketing']
const services = createServiceList([
  { id: 'youtube', name: 'YouTube', category: 'marketing' },
  { id: 'midtrans', name: 'Midtrans', category: 'essential', reason: 'payment' },
], () => [])
const moment = { previous: undefined, policyVersion: '1', now: 100, gpc: false, createId: () => 'a'.repeat(22) }

describe('a decision', () => {
  it('makes a consent id once and counts from zero', () => {
    const first = recordDecision(answerAll(optional, true), moment)
    const second = recordDecision(answerAll(optional, false), { ...moment, previous: first, createId: () => 'never' })
    expect([first.sequence, second.sequence]).toEqual([0, 1])
    expect(second.id).toBe(first.id)
  })

  it('keeps no answer to what is essential (PR-01)', () => {
    const record = recordDecision({ categories: { essential: false, marketing: true }, services: {} }, moment)
    expect(record.categories).toEqual({ marketing: true })
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
