import { describe, expect, it } from 'vitest'
import { checkPolicy } from '../../src/core/check-policy.js'
import type { PolicyVersion } from '../../src/core/types.js'
import type { Mistake } from '../../src/core/validate.js'

const check = (plain: Parameters<typeof checkPolicy>[0]) => {
  const mistakes: Mistake[] = []
  const { policy, policies } = checkPolicy(plain, ['essential', 'performance', 'marketing'], mistakes)
  return { policy, policies, said: mistakes.map(({ path, message }) => `${path} ${message}`).join('\n') }
}
const checkVersion = (policy: Partial<PolicyVersion>) => check({ policy: { version: '2', ...policy } })

describe('a version of the policy', () => {
  it('is a name, or a name with dates', () => {
    expect(check({ policyVersion: '1' })).toEqual({ policy: { version: '1' }, policies: [], said: '' })
    const dated = { version: '2', announcedAt: '2026-11-01', effectiveAt: '2026-12-01', affects: ['marketing'], summary: 'More.' }
    expect(check({ policy: dated })).toEqual({ policy: dated, policies: [], said: '' })
  })

  it.each([
    [{ announcedAt: '2026-11-01', effectiveAt: '2026-11-30' }, 'write 2026-12-01 or later for "effectiveAt"'],
    [{ announcedAt: '2026-11-01', effectiveAt: '2026-10-01' }, 'less than 30 days ahead'],
    [{ effectiveAt: '2026-12-01' }, 'needs "announcedAt"'],
    [{ announcedAt: '2026-12-01' }, 'needs "effectiveAt"'],
    [{ announcedAt: '2026-11-01', effectiveAt: '2026-99-99' }, 'no calendar knows'],
    [{ announcedAt: '2026-00-01', effectiveAt: '2026-12-01' }, 'no calendar knows'],
    [{ affects: ['markting'] }, '"markting" is not a category'],
    [{ affects: [] }, 'names no category'],
    [{ affects: ['essential'] }, '"essential" is not a category that is asked for'],
  ])('is refused with %j: it counts at once and for all then (PR-20)', (wrong, fix) => {
    const { policy, said } = checkVersion(wrong)
    expect(said).toContain(fix)
    expect(policy).toEqual({ version: '2' })
  })

  it('that changes words only needs no notice', () => {
    expect(checkVersion({ material: false, effectiveAt: '2026-12-01' }).said).toBe('')
  })

  it('is missing, or there twice', () => {
    expect(check({}).said).toContain('is missing')
    expect(check({}).policy.version).toBe('0')
    expect(check({ policyVersion: '1', policy: { version: '2' } }).said).toContain('keep one')
  })
})

describe('packs of the site\'s own', () => {
  it('never accept without refusing beside it (EU-05)', () => {
    const { policies, said } = check({ policyVersion: '1', policies: [{ id: 'eu', firstLayer: ['accept', 'settings'], acceptDays: 90 }] })
    expect(said).toContain('policies[0].firstLayer has "accept" and no "reject"')
    expect(policies).toEqual([{ id: 'eu', acceptDays: 90 }])
    expect(check({ policyVersion: '1', policies: [{ id: 'x', firstLayer: ['notice'] }] }).policies).toEqual([{ id: 'x', firstLayer: ['notice'] }])
  })
})
