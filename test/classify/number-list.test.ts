import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeNumbers } from '../../src/classify/build/encode-numbers.js'
import { fingerprint, fingerprintName, fingerprints } from '../../src/classify/fingerprint.js'
import { decodeNumbers } from '../../src/classify/number-list.js'
import { decodeWeights, encodeWeights } from '../../src/classify/weights.js'

const ascending = (numbers: readonly number[]) => [...new Set(numbers)].sort((a, b) => a - b)

describe('numbers as text', () => {
  it('come back in ascending order, each once', () => {
    fc.assert(fc.property(fc.array(fc.nat(2 * fingerprints - 1)), (numbers) => {
      expect(decodeNumbers(encodeNumbers(numbers))).toEqual(ascending(numbers))
    }))
  })

  it('may be none, or begin with 0', () => {
    expect(decodeNumbers(encodeNumbers([]))).toEqual([])
    expect(decodeNumbers(encodeNumbers([0, 1, 2]))).toEqual([0, 1, 2])
  })

  it('take little more than what they hold', () => {
    const numbers = Array.from({ length: 2000 }, (_, at) => fingerprint(`name ${at}`))
    const bits = ascending(numbers).length * (Math.log2(fingerprints / 2000) + Math.log2(Math.E))
    expect(encodeNumbers(numbers).length * 6).toBeLessThan(1.06 * bits)
  })
})

describe('fingerprints', () => {
  it('are the same for names that differ in case only, and below their limit', () => {
    fc.assert(fc.property(fc.string(), (name) => {
      expect(fingerprint(name)).toBeLessThan(fingerprints)
      expect(fingerprint(name.replace(/[a-z]/g, (letter) => letter.toUpperCase()))).toBe(fingerprint(name.replace(/[A-Z]/g, (letter) => letter.toLowerCase())))
    }))
  })

  it('tell beginnings from names, and spread', () => {
    expect(fingerprintName('_ga_*')).toBeGreaterThanOrEqual(fingerprints)
    expect(fingerprintName('_ga_*')).toBe(fingerprintName('_ga_*_*'))
    const many = new Set(Array.from({ length: 5000 }, (_, at) => fingerprint(`cookie${at}`)))
    expect(many.size).toBeGreaterThan(4950)
  })
})

describe('weights as text', () => {
  it('come back to an eighth, cut at 4', () => {
    expect([...decodeWeights(encodeWeights([0, 0.5, -1.25, 0.06, 9, -9]))]).toEqual([0, 0.5, -1.25, 0, 3.875, -4])
  })
})
