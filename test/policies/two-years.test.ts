import { describe, expect, it } from 'vitest'
import { recordDecision, answerAll } from '../../src/core/decision.js'
import { asks, asksFirst } from '../../src/core/first-layer.js'
import { resolveGrants } from '../../src/core/grants.js'
import { expiryOf } from '../../src/core/policy.js'
import { parseRecord, serializeRecord } from '../../src/core/record.js'
import { createServiceList } from '../../src/core/service-list.js'
import { resolveStanding } from '../../src/core/standing.js'
import type { PolicyPack, State } from '../../src/core/types.js'
import { allPacks } from '../../src/policies/all.js'

const day = 86_400
const start = 1_795_000_000
const categories = ['essential', 'performance', 'marketing']
const services = createServiceList([], () => [])

/** One browser that comes by every day and a half, with the cookie as the browser keeps it, and a person who answers alike each time. */
const visit = (pack: PolicyPack, answer: boolean | undefined, days = 730) => {
  let cookie: { text: string; until: number } | undefined
  const asked: number[] = []
  const granted: number[] = []
  for (let hours = 0; hours < days * 24; hours += 36) {
    const now = start + hours * 3600
    if (cookie && now >= cookie.until) cookie = undefined
    const record = cookie && parseRecord(cookie.text, categories, now)
    const policy = { version: '1', pack, jurisdiction: pack.id }
    const situation = { categories, named: [], services, policy, signals: { gpc: false }, minor: false, record, unreadable: false, now } as const
    const standing = resolveStanding(situation)
    if (resolveGrants(situation, standing)['marketing']) granted.push(hours / 24)
    const state = { policy, record, unanswered: asks(pack) ? standing.stale : [] } as unknown as State
    if (!asksFirst(state, () => true)) continue
    asked.push(hours / 24)
    if (answer === undefined) continue
    const next = recordDecision(answerAll(['performance', 'marketing'], answer), services, {
      previous: record, policyVersion: '1', now, gpc: false, minor: false, action: 'save', countsRefusals: false, model: pack.model, locked: [], named: [], subject: undefined,
      createId: () => 'a'.repeat(22),
    })
    cookie = { text: serializeRecord(next), until: expiryOf(next, pack) }
  }
  return { asked, granted }
}

const gaps = (days: readonly number[]) => days.slice(1).map((at, index) => at - days[index]!)

describe.each(allPacks.map((pack) => [pack.id, pack] as const))('two years under %s', (_id, pack) => {
  it('a person who refuses is asked again after the pack\'s interval and not before (EU-14, FR-02, CA-07)', () => {
    const { asked, granted } = visit(pack, false)
    expect(granted.length > 0).toBe(!asks(pack) && pack.onByDefault.includes('marketing'))
    if (!asks(pack)) return expect(asked).toEqual([])
    expect(asked[0]).toBe(0)
    expect(asked.length).toBe(Math.ceil(730 / (Math.ceil(pack.refuseDays / 1.5) * 1.5)))
    for (const gap of gaps(asked)) expect(gap).toBeGreaterThanOrEqual(pack.refuseDays)
  })

  it('a person who accepts is asked again when that has grown old (EU-14)', () => {
    const { asked, granted } = visit(pack, true)
    if (!asks(pack)) return expect(asked).toEqual([])
    for (const gap of gaps(asked)) expect(gap).toBeGreaterThanOrEqual(pack.acceptDays)
    expect(asked.length).toBe(Math.ceil(730 / (Math.ceil(pack.acceptDays / 1.5) * 1.5)))
    // All but the visits on which the question stood open.
    expect(granted.length).toBe(Math.ceil(730 / 1.5) - asked.length)
  })

  it('a person who never answers has consented to nothing on any day (PR-21, T07)', () => {
    const { granted } = visit(pack, undefined)
    expect(granted.length).toBe(pack.onByDefault.includes('marketing') ? Math.ceil(730 / 1.5) : 0)
    expect(pack.model === 'opt-in' && granted.length > 0).toBe(false)
  })
})
