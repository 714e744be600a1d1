import { describe, expect, it } from 'vitest'
import { createHostIndex } from '../../src/core/host-match.js'

const find = createHostIndex([
  ['google.com', 'google'],
  ['www.google.com/recaptcha/', 'recaptcha'],
  ['www.google.com/maps', 'maps'],
  ['www.google.com', 'search'],
  ['cdn.example/npm/Tracker@', 'tracker'],
  ['Twice.example', 'first'],
  ['twice.example', 'second'],
])

describe('the host index', () => {
  it.each([
    ['google.com', '/', 'google'],
    ['maps.google.com', '/', 'google'],
    ['www.google.com', '/search?q=1', 'search'],
    ['www.google.com', '/recaptcha/api.js', 'recaptcha'],
    ['a.b.www.google.com', '/maps/embed?pb=1', 'maps'],
    ['cdn.example', '/npm/Tracker@1/x.js', 'tracker'],
    ['twice.example', '/', 'first'],
  ])('finds the longest host, then the longest path: %s%s is %s', (host, path, service) => {
    expect(find(host, path)).toBe(service)
  })

  it.each([
    ['notgoogle.com', '/'],
    ['com', '/'],
    ['google.com.evil.example', '/'],
    ['cdn.example', '/npm/tracker@1/x.js'],
    ['cdn.example', '/'],
    ['', '/'],
    ['.', '/'],
  ])('does not know %s%s', (host, path) => {
    expect(find(host, path)).toBeUndefined()
  })

  it('falls back to a shorter host where no path of the longer one fits', () => {
    const index = createHostIndex([['a.example/only/', 'only'], ['example', 'all']])
    expect(index('a.example', '/else')).toBe('all')
  })
})
