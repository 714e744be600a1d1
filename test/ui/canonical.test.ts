import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { canonicalize, hashText } from '../../ui/canonical.js'

const json = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' }, fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean(), fc.array(tie('value')), fc.dictionary(fc.string(), tie('value')),
  ),
})).value

/** The same value, every object's members in another order. */
const turned = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(turned)
    : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).reverse().map(([key, part]) => [key, turned(part)]))
      : value

describe('canonicalize', () => {
  it('writes what RFC 8785 shows in §3.2.2', () => {
    const value = { numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 1e-27], string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/', literals: [null, true, false] }
    expect(canonicalize(value)).toBe('{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}')
  })

  it('sorts names as §3.2.3 does, by UTF-16 code units', () => {
    const names = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6']
    const text = canonicalize(Object.fromEntries(names.map((name) => [name, 0])))
    expect([...text.matchAll(/("[^"]*"):0/g)].map(([, name = '']) => JSON.parse(name) as string)).toEqual(['\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33'])
  })

  it('is JSON of the same value, in whatever order that was made', () => {
    fc.assert(fc.property(json, (value) => {
      const text = canonicalize(value)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
      expect(canonicalize(turned(value))).toBe(text)
      expect(canonicalize(JSON.parse(text))).toBe(text)
    }))
  })

  it('leaves out what is undefined', () => {
    expect(canonicalize({ b: undefined, a: { c: undefined } })).toBe('{"a":{}}')
  })
})

describe('hashText', () => {
  it('is the SHA-256 of the text in UTF-8, as the events\' schema wants it', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
      expect(await hashText(text)).toBe(`sha256-${createHash('sha256').update(text).digest('base64url')}`)
    }))
  })

  it('is nothing where the page is not secure', async () => {
    vi.stubGlobal('crypto', {})
    expect(await hashText('x')).toBeUndefined()
    vi.unstubAllGlobals()
  })
})
