import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRewriter } from '../../src/html/index.js'
import { hostileMarkup } from './hostile-markup.js'
import { findLiveLoads } from './live-loads.js'

const rewriter = createRewriter({ policyVersion: '1' })
const options = { url: 'https://portal.test/' }
const rewrite = (html: string) => rewriter.rewrite(html, options)
const numRuns = Number(process.env['IZIN_FUZZ_RUNS'] ?? 3000)

describe('hostile markup', () => {
  it('is seen to load where it is not rewritten', () => {
    const samples = fc.sample(hostileMarkup, { numRuns: 300, seed: 1 })
    expect(samples.filter((html) => findLiveLoads(html, true).length > 0).length).toBeGreaterThan(100)
  })

  it.each([true, false])('never comes out with a live tag of a denied service (scripts run: %s)', (scripting) => {
    fc.assert(fc.property(hostileMarkup, (html) => {
      expect(findLiveLoads(rewrite(html), scripting)).toEqual([])
    }), { numRuns })
  }, 120_000)

  // Found by the property, once in 20,000.
  const style = '<style>a{b:url(https://www.facebook.com/tr)}</style>'
  it.each([
    ['where some browsers have left the select and others have not', `<select><table><input>${style}`],
    ['where our own template keeps a frameset from beginning', `</html>${style}<frameset>${style}`],
  ])('holds a style %s', (_, markup) => {
    expect(findLiveLoads(rewrite(markup), true)).toEqual([])
  })

  it('rewritten twice is as rewritten once', () => {
    fc.assert(fc.property(hostileMarkup, (html) => {
      const once = rewrite(html)
      expect(rewrite(once)).toBe(once)
    }), { numRuns })
  }, 120_000)
})
