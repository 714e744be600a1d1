import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createNameIndex } from '../../src/core/name-index.js'
import { createNameMatcher } from '../../src/core/name-pattern.js'

describe('an index of name patterns', () => {
  it('finds what trying one pattern after the other finds', () => {
    const text = fc.string({ unit: fc.constantFrom('_', 'g', 'a', '*'), maxLength: 6 })
    const name = fc.string({ unit: fc.constantFrom('_', 'g', 'a'), maxLength: 8 })
    fc.assert(fc.property(fc.array(text, { maxLength: 12 }), name, (patterns, wanted) => {
      const entries = patterns.map((pattern, index) => [pattern, index] as const)
      const expected = entries.find(([pattern]) => createNameMatcher([pattern])(wanted))?.[1]
      expect(createNameIndex(() => entries)(wanted)).toBe(expected)
    }), { numRuns: 2000 })
  })

  it('knows nothing of what we keep ourselves', () => {
    const index = createNameIndex(() => [['*', true]])
    expect([index('izin'), index('__Host-izin'), index('izin:o:http:1'), index('other')]).toEqual([undefined, undefined, undefined, true])
  })
})
