import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createOwnUrls } from '../../../src/browser/gate/own-urls.js'

const pageAt = (baseURI: string) => ({ baseURI }) as Document
const isOwn = createOwnUrls((host) => host === 'portal.test')

describe('what is known as a URL of the page\'s own', () => {
  it.each([
    '/', '/a.js', '/a//b', '/@evil.test', './a', '../a', 'a.js', 'a/b:c', 'a.js?u=https://evil.test', '?a', '#a', '.',
    'https://portal.test/', 'https://portal.test//evil.test/',
  ])('%j is', (text) => expect(isOwn(text, pageAt('https://portal.test/games/'))).toBe(true))

  it.each([
    '//evil.test/', '/\\evil.test', '/\t/evil.test', '/\n/evil.test', '\\\\evil.test', ' //evil.test', '\u0000//evil.test',
    'https:evil.test', 'https://evil.test/', 'https://portal.test.evil.test/', 'https://portal.test@evil.test/',
    'https://portal.test:8443/', 'ht\ntps://evil.test', 'javascript:0', 'data:,', '',
  ])('%j is not', (text) => expect(isOwn(text, pageAt('https://portal.test/games/'))).toBe(false))

  it('depends on the base of each document', () => {
    expect(isOwn('a.js', pageAt('https://cdn.evil.test/'))).toBe(false)
    expect(isOwn('https://cdn.evil.test/a.js', pageAt('https://cdn.evil.test/'))).toBe(false)
    expect(isOwn('a.js', pageAt('about:blank'))).toBe(false)
    expect(isOwn('a.js', pageAt('https://portal.test/'))).toBe(true)
  })

  it('never leads elsewhere', () => {
    const part = fc.constantFrom(
      '/', '\\', '\t', '\n', '\r', ':', '.', '?', '#', '@', ' ', '\u0000', '\u00a0', 'https:', 'HTTPS:', 'http:', 'evil.test', 'portal.test', 'a', '%2f')
    const text = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(''))
    const base = fc.constantFrom('https://portal.test/', 'https://portal.test/a/b?c', 'http://portal.test:8080/a')
    fc.assert(fc.property(text, base, (given, from) => {
      if (isOwn(given, pageAt(from))) expect(new URL(given, from).hostname).toBe('portal.test')
    }), { numRuns: 20_000 })
  })
})
