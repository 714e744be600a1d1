// @vitest-environment jsdom
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { createUrlReader } from '../../src/browser/gate/load-url.js'
import { parseUrl } from '../../src/browser/gate/parse-url.js'

/** What a verdict follows from: the host, and the path with its query. What has no host loads from nowhere, an empty query is none. */
const essence = (url: ReturnType<ReturnType<typeof createUrlReader>>) =>
  url && /^https?:$/.test(url.protocol) ? `${url.hostname}${url.pathname}${url.search}`.replace(/\?$/, '') : 'no host'

const same = (text: string) => expect(essence(createUrlReader()(text)), text).toBe(essence(parseUrl(text)))

const piece = fc.constantFrom(
  'http:', 'https:', 'HTTPS:', 'data:', 'blob:', '//', '/', '\\', '.', '..', '?', '#', '@', ':', '80', '443', 'ads.test',
  'Ads.Test', '0x7f', '127.1', '[::1]', 'xn--', '%2e', '%41', ' ', '\t', '\n', 'a', 'ü', '|', ';', '&', '\'', '*', '(',
)

afterEach(() => document.head.replaceChildren())

describe('reading a URL without a parser', () => {
  it('says what the parser says, whatever the text', () => {
    fc.assert(fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
      same(pieces.join(''))
    }), { numRuns: 3000 })
  })

  it('says so for what pages write', () => {
    for (const text of [
      '/app.js', '/a/../b.js', '/a/%2e%2E/b', '//ads.test/x', '/\\ads.test/x', 'https://ads.test/x?y=1#z', 'x.js', '?q',
      'https://ads.test', 'https://ads.test:8443/x', 'https://ads.test./x', 'https://1.2.3/x', 'https://a.0x10/x',
      'https://user@ads.test/x', 'data:text/html,https://ads.test/', 'about:blank', '', 'https:/ads.test/x', 'https:ads.test/x',
    ]) same(text)
  })

  it('follows a base that comes later', () => {
    const read = createUrlReader()
    expect(read('/x')?.hostname).toBe(location.hostname)
    const base = document.createElement('base')
    base.href = 'https://other.test/folder/'
    document.head.append(base)
    expect(read('/x')?.hostname).toBe('other.test')
  })
})
