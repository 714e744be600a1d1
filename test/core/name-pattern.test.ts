import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createNameMatcher, matchesName } from '../../src/core/name-pattern.js'

const asExpression = (pattern: string) =>
  new RegExp(`^${pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('[^]*')}$`)

describe('a name pattern', () => {
  it.each([
    ['_ga', '_ga', true],
    ['_ga', '_gat', false],
    ['_ga_*', '_ga_ABC', true],
    ['_ga_*', '_ga_', true],
    ['*_session', 'my_session', true],
    ['a*a', 'a', false],
    ['a*b*c', 'a-b-b-c', true],
    ['a*bc*bc', 'abc', false],
    ['*', '', true],
    ['', '', true],
    ['', 'x', false],
  ])('%s and %s: %s', (pattern, name, answer) => {
    expect(matchesName(pattern, name)).toBe(answer)
  })

  it('answers as a regular expression would', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '.', '*'), maxLength: 8 })
    const name = fc.string({ unit: fc.constantFrom('a', 'b', '.'), maxLength: 12 })
    fc.assert(fc.property(text, name, (pattern, candidate) => {
      expect(matchesName(pattern, candidate)).toBe(asExpression(pattern).test(candidate))
    }), { numRuns: 3000 })
  })

  it('takes no longer than the name is long, however many stars there are', () => {
    const started = performance.now()
    expect(matchesName(`${'a*'.repeat(200)}b`, 'a'.repeat(20_000))).toBe(false)
    expect(performance.now() - started).toBeLessThan(200)
  })

  it('matches where any of several does', () => {
    const matches = createNameMatcher(['_ga', '_gid', '_hj*'])
    expect(['_gid', '_hjSession', '_fbp'].map(matches)).toEqual([true, true, false])
  })
})
