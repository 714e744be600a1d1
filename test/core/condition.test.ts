import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allows } from '../../src/core/condition.js'
import { createServiceList } from '../../src/core/service-list.js'
import type { Condition, Grants } from '../../src/core/types.js'

const grants = { essential: true, performance: true, marketing: false, youtube: true } as Grants
const services = createServiceList([
  { id: 'youtube', name: 'YouTube', category: 'marketing' },
  { id: 'hotjar', name: 'Hotjar', category: 'performance' },
], () => [])

const condition: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<Condition>('performance', 'marketing', 'essential', { service: 'youtube' }),
    fc.record({ not: tie('node') }),
    fc.record({ any: fc.array(tie('node'), { maxLength: 3 }) }),
    fc.record({ all: fc.array(tie('node'), { maxLength: 3 }) }),
  ),
})).node

describe('a condition', () => {
  it.each<[Condition, boolean]>([
    ['performance', true],
    ['marketing', false],
    [{ service: 'youtube' }, true],
    [{ service: 'hotjar' }, true],
    [{ any: ['marketing', { service: 'hotjar' }] }, true],
    [{ all: ['performance', { not: 'marketing' }] }, true],
    [{ all: ['performance', 'marketing'] }, false],
    [{ all: [] }, true],
    [{ any: [] }, false],
    ['markting', false],
    [{ not: 'markting' }, false],
    [{ service: 'nobody' }, false],
    [{ not: { service: 'nobody' } }, false],
    [{ any: ['markting', 'performance'] }, true],
    [{ not: { any: ['markting', 'marketing'] } }, false],
  ])('%j is %s', (given, answer) => {
    expect(allows(given, grants, services)).toBe(answer)
  })

  it('of known names is the opposite of its not', () => {
    fc.assert(fc.property(condition, (any) => {
      expect(allows({ not: any }, grants, services)).toBe(!allows(any, grants, services))
    }))
  })

  it('of no known form is no', () => {
    fc.assert(fc.property(fc.anything(), (any) => {
      fc.pre(typeof any !== 'string' || !Object.hasOwn(grants, any))
      const answer = allows(any as Condition, grants, services)
      expect(answer === true && !(any && typeof any === 'object')).toBe(false)
    }))
  })
})
