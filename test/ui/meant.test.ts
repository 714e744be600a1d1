import { describe, expect, it } from 'vitest'
import { isMeant } from '../../ui/meant.js'

const click = { isTrusted: true, detail: 1, pointerType: 'touch' }

describe('a click', () => {
  it.each([
    ['whose press met the button', click, true, false, true],
    ['whose press met something else', click, false, true, false],
    ['in Safari, which names no pointer, the same', { isTrusted: true, detail: 1 }, false, true, false],
    ['by a key', { isTrusted: true, detail: 0, pointerType: '' }, false, false, true],
    ['by assistive technology that counts it, as Firefox does', { isTrusted: true, detail: 1, pointerType: '' }, false, false, true],
    ['by a script', { isTrusted: false, detail: 0, pointerType: '' }, false, false, true],
    ['by a script that says it is a finger’s: the record says that it is not trusted', { ...click, isTrusted: false }, false, false, true],
    ['that is the second of two on the button', { ...click, detail: 2 }, true, true, true],
    ['that is the second of two, the first elsewhere', { ...click, detail: 2 }, true, false, false],
  ] as const)('%s', (_, said, met, metBefore, expected) => {
    expect(isMeant(said, met, metBefore)).toBe(expected)
  })
})
