// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { HeldItem } from '../../../src/core/types.js'
import { createBlobPages } from '../../../src/browser/gate/blob-pages.js'
import { createTextMarkup } from '../../../src/browser/gate/text-markup.js'

const denied: HeldItem = { url: 'https://ads.test/', kind: 'script', category: 'marketing', rule: 'service' }
const itemOf = (url: string) => (url.includes('ads.test') ? denied : undefined)
const text = createTextMarkup({
  blobs: createBlobPages(),
  trust: { scriptUrl: String, html: String },
  judge: {
    isHarmless: () => false, judgeUrl: itemOf, judgeCookie: () => undefined, judgeKey: () => undefined, judgeMarkup: () => undefined,
    judgeSource: (_element, _attribute, value) => itemOf(value),
  },
})

describe('a document that is still text', () => {
  it.each([
    ['a script', '<script src="https://ads.test/x"></script>'],
    ['a picture', '<img src="https://ads.test/x">'],
    ['both', '<!doctype html><p>Own</p><script src="https://ads.test/x"></script><img src="https://ads.test/y">'],
  ])('with %s is held once: what is held already stays as it is', (_name, html) => {
    const held = text.holdDocument(html, true)
    expect(held?.item).toEqual(denied)
    // A frame comes into the page again when its text is changed: an answer without end would hang the page.
    expect(text.holdDocument(held?.html ?? '', true)).toBeUndefined()
  })
})
