import { describe, expect, it } from 'vitest'
import { pathsOf, scopesAt } from '../../src/jar/cookie-scopes.js'

const domainsAt = (host: string) => [...new Set(scopesAt('/', host, true).map((scope) => /;domain=(.*)/.exec(scope)?.[1] ?? ''))]

describe('the scopes of a cookie', () => {
  it.each([
    ['shop.site.co.id', ['shop.site.co.id', 'site.co.id', 'co.id', '']],
    ['site.co.id', ['site.co.id', 'co.id', '']],
    ['a.b.example.com', ['a.b.example.com', 'b.example.com', 'example.com', '']],
    ['example.com', ['example.com', '']],
    ['localhost', ['']],
    ['127.0.0.1', ['']],
    ['[::1]', ['']],
    ['example.com.', ['example.com.', '']],
  ])('of %s are its own and its parents’', (host, domains) => {
    expect(domainsAt(host)).toEqual(domains)
  })

  it.each([
    ['/', ['/']],
    ['/lobby', ['/', '/lobby']],
    ['/lobby/', ['/', '/lobby', '/lobby/']],
    ['/lobby/table/7', ['/', '/lobby', '/lobby/', '/lobby/table', '/lobby/table/', '/lobby/table/7']],
    ['//a', ['/', '//', '//a']],
  ])('at %s are every prefix that the browser would send there', (path, paths) => {
    expect(pathsOf(path)).toEqual(paths)
  })

  it('are of plain, secure and partitioned cookies', () => {
    expect(scopesAt('/', 'localhost', false)).toEqual([
      '=;path=/;max-age=0', '=;path=/;max-age=0;secure;samesite=none', '=;path=/;max-age=0;secure;samesite=none;partitioned',
    ])
    expect(scopesAt('/', 'example.com', true)).toHaveLength(4)
  })
})
