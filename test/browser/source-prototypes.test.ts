// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { sourceProperties } from '../../src/browser/gate/element-sources.js'
import { prototypeOf } from '../../src/browser/gate/patch-sources.js'
import type { Realm } from '../../src/browser/gate/realm.js'

/** SVG's: their one property is patched by `SVGAnimatedString`. */
const ofSvg = ['image', 'use', 'feImage']
const names = sourceProperties().map(([name]) => name).filter((name) => !ofSvg.includes(name))

it.each(names)('finds the prototype of <%s> by its name: one that is not found is not patched', (name) => {
  expect(prototypeOf(window as unknown as Realm, name)).toBe(Object.getPrototypeOf(document.createElement(name)))
})
