import { describe, expect, it } from 'vitest'
import { holdStyle, isHeldStyle, restoreStyle } from '../../../src/browser/gate/style-text.js'
import type { HeldItem } from '../../../src/core/types.js'

const judge = (text: string): HeldItem | undefined => {
  const { hostname, href } = new URL(text, 'https://own.test/')
  return hostname === 'ads.test' ? { url: href, kind: 'style', category: 'marketing', rule: 'service' } : undefined
}
const hold = (css: string) => holdStyle(css, judge)

describe('held CSS', () => {
  it.each([
    ['url(https://ads.test/1.gif)', 'url(data:text/css,https://ads.test/1.gif)'],
    ['url( "//ads.test/1.gif" )', 'url( "data:text/css,//ads.test/1.gif" )'],
    ["@import 'https://ads.test/1.css' print;", "@import 'data:text/css,https://ads.test/1.css' print;"],
    ['@import "https://ads.test/1.css', '@import "data:text/css,https://ads.test/1.css'],
    ['image-set("https://ads.test/1.gif" 1x)', 'image-set("data:text/css,https://ads.test/1.gif" 1x)'],
    ['u\\72l(https://ads.test/1.gif)', 'u\\72l(data:text/css,https://ads.test/1.gif)'],
    ['\\75 \\000052\\4c (https:\\2f\\2f ads.test/1.gif)', '\\75 \\000052\\4c (data:text/css,https:\\2f\\2f ads.test/1.gif)'],
    ["/* don't */ a { background: url(//ads.test/1.gif) }", "/* don't */ a { background: url(data:text/css,//ads.test/1.gif) }"],
    ['a::before { content: "it\\"s" url(https://ads.test/1.gif) }', 'a::before { content: "it\\"s" url(data:text/css,https://ads.test/1.gif) }'],
    ['url("https://ads\\\n.test/1.gif")', 'url("data:text/css,https://ads\\\n.test/1.gif")'],
  ])('loads nothing denied: %s', (css, expected) => {
    const held = hold(css)
    expect(held?.text).toBe(expected)
    expect(new URL(held!.item.url).hostname).toBe('ads.test')
    expect(isHeldStyle(expected)).toBe(true)
    expect(restoreStyle(expected)).toBe(css)
    // Looked at again, it is already right.
    expect(hold(expected)).toBeUndefined()
  })

  it.each([
    'a { color: red }', 'a { background: url(/own.gif) }', '@import "https://own.test/a.css";',
    '/* https://ads.test/1.gif url(https://ads.test/2.gif) */', '.sm\\:flex { content: "\\201C" }',
    'a { background: url(data:image/gif;base64,AAAA//AA) }',
  ])('stays as it is: %s', (css) => expect(hold(css)).toBeUndefined())
})
