import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createStartTags } from '../../../src/browser/gate/start-tags.js'

const read = (...parts: string[]) => {
  const tags: string[] = []
  const stream = createStartTags((tag) => {
    tags.push(tag)
    return tag
  })
  const text = parts.map(stream.push).join('')
  return { tags, text, rest: stream.flush() }
}

describe('the start tags of what is written', () => {
  it.each<[string, string[]]>([
    ['a<b>c</b><i class="x">', ['<b>', '<i class="x">']],
    ['<img alt="a > b" src=\'x>y\'>', ['<img alt="a > b" src=\'x>y\'>']],
    ['<p title=it\'s><b>', ["<p title=it's>", '<b>']],
    ['<!-- <img> --><b><!--><i>', ['<b>', '<i>']],
    ['<!doctype html><? <img ?><b>', ['<b>']],
    ['<script>if (a <b) "<img>"</script><b>', ['<script>', '<b>']],
    ['<textarea><img></textarea ><b>', ['<textarea>', '<b>']],
    ['<svg><script href="x"/><image/></svg><b>', ['<svg>', '<script href="x"/>', '<image/>', '<b>']],
    ['<style media=print>a > b { } </style><b>', ['<style media=print>a > b { } </style>', '<b>']],
    ['1 < 2 <3 <b>', ['<b>']],
  ])('%s', (html, expected) => expect(read(html)).toEqual({ tags: expected, text: html, rest: '' }))

  it.each(['<', '</', '<!', '<!-', '<img', '<img src="a>', '</b', '<style>a'])('wait for the rest of %s', (html) =>
    expect(read(`a${html}`)).toEqual({ tags: [], text: 'a', rest: html }))

  it.each([
    ['<img alt="" src="x" ', '<img changed '],
    ["<img src='x'", '<img changed '],
    ['<img src=x', '<img src=x'],
    ['<img src="x', '<img src="x'],
    ['</p ', '</p '],
    ['<style media="x" ', '<style media="x" '],
  ])('are changed when they are given up for finished by others, if each attribute is whole: %s', (html, expected) => {
    const stream = createStartTags(() => '<img changed>')
    stream.push(html)
    expect(stream.flush()).toBe(expected)
  })

  it('are the same however the text is cut', () => {
    const html = '<p a="1>2"><!-- <i> --><script>"<img>"<\\/script></script><style>@import "x"</style><textarea><b></textarea><u>'
    fc.assert(fc.property(fc.array(fc.nat(html.length)), (cuts) => {
      const at = [0, ...cuts.sort((a, b) => a - b), html.length]
      const parts = at.slice(1).map((end, index) => html.slice(at[index], end))
      expect(read(...parts)).toEqual(read(html))
    }))
  })
})
