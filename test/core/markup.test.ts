import { describe, expect, it } from 'vitest'
import { cookieName, isCookieRemoval } from '../../src/core/cookie-text.js'
import { readForeignCategory } from '../../src/core/markup.js'

const categories = ['essential', 'performance', 'marketing', 'chat']

describe('another tool’s category', () => {
  it.each([
    ['analytics', 'performance'],
    ['Statistics', 'performance'],
    ['necessary', 'essential'],
    ['targeting', 'marketing'],
    ['chat', 'chat'],
    ['preferences, statistics', 'performance'],
    ['statistics,marketing', 'marketing'],
    ['necessary statistics', 'performance'],
    ['shoes', undefined],
    ['toString', undefined],
    ['__proto__', undefined],
    ['', undefined],
  ])('%s is ours as %s', (value, category) => {
    expect(readForeignCategory(value, categories)).toBe(category)
  })
})

describe('a cookie as text', () => {
  const now = Date.UTC(2026, 10, 23)

  it.each([['_ga=1; path=/', '_ga'], [' a = b', 'a'], ['bare', 'bare'], ['', ''], ['x=1=2;y=3', 'x']])(
    '%j has the name %j', (text, name) => {
      expect(cookieName(text)).toBe(name)
    })

  it.each([
    ['a=1', false],
    ['a=', false],
    ['a=; Max-Age=0', true],
    ['a=1;max-age=-1;expires=Fri, 01 Jan 2100 00:00:00 GMT', true],
    ['a=1; max-age=60; expires=Thu, 01 Jan 1970 00:00:00 GMT', false],
    ['a=; expires=Thu, 01 Jan 1970 00:00:00 GMT', true],
    ['a=1; expires=Fri, 01 Jan 2100 00:00:00 GMT', false],
    ['a=1; expires=nonsense', false],
  ])('%j only takes it away: %s', (text, answer) => {
    expect(isCookieRemoval(text, now)).toBe(answer)
  })
})
