import { describe, expect, it, vi } from 'vitest'
import { createFirstParty } from '../../src/core/first-party.js'

const publicSuffixes = ['co.uk', 'github.io', 'example']
const ownsSuffix = (suffix: string) => !publicSuffixes.includes(suffix)

describe('the first party', () => {
  it.each([
    ['www.shop.co.uk', 'www.shop.co.uk', true],
    ['www.shop.co.uk', 'img.www.shop.co.uk', true],
    ['www.shop.co.uk', 'cdn.shop.co.uk', true],
    ['www.shop.co.uk', 'shop.co.uk', true],
    ['shop.co.uk', 'other.co.uk', false],
    ['me.github.io', 'you.github.io', false],
    ['shop.example', 'notshop.example', false],
    ['shop.example', 'shop.example.evil.test', false],
    ['localhost', 'localhost', true],
    ['localhost', 'www.google-analytics.com.localhost', false],
    ['127.0.0.1', '127.0.0.1', true],
    ['127.0.0.1', '10.0.0.1', false],
    ['[::1]', '[::2]', false],
  ])('of %s includes %s: %s', (page, host, answer) => {
    expect(createFirstParty(page, [], ownsSuffix)(host)).toBe(answer)
  })

  it('includes what the site names, with its subdomains', () => {
    const isFirstParty = createFirstParty('localhost', ['assets.test'], () => false)
    expect(['assets.test', 'a.assets.test', 'xassets.test'].map(isFirstParty)).toEqual([true, true, false])
  })

  it('asks once for each suffix, and never for one label', () => {
    const ask = vi.fn(() => true)
    const isFirstParty = createFirstParty('www.shop.test', [], ask)
    const hosts = ['a.shop.test', 'b.shop.test', 'www.shop.test', 'x.www.shop.test', 'other.test']
    for (const host of hosts) isFirstParty(host)
    expect(ask.mock.calls).toEqual([['shop.test']])
  })
})
