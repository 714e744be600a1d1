import type { ElementGate } from './element-gate.js'
import type { Judge } from './judge.js'
import type { Decide, Surgeon } from './patch.js'
import type { Refuse } from './refuse.js'
import { holdStyle } from './style-text.js'

/** Each method that takes CSS, with the position of it among the arguments. */
const members: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  CSSStyleSheet: { insertRule: 0, addRule: 1, replace: 0, replaceSync: 0 },
  CSSGroupingRule: { insertRule: 0 },
  CSSStyleRule: { insertRule: 0 },
  CSSKeyframesRule: { appendRule: 0 },
  CSSStyleDeclaration: { setProperty: 1 },
  StylePropertyMap: { set: 1, append: 1 },
}
/** The properties whose values may hold a URL. */
const urlProperty = /^cssText$|background|image|mask|filter|content|cursor|list-?style|path|shape|src|marker|fill|stroke/i

/** What is still to be looked at, in an engine whose properties cannot be. */
const selector = '[style*="//"],[style*="\\\\"],[style*=http]'

/** Looks at CSS that comes by calls: what is denied loads nothing, and like every call it is not repeated. */
export const patchStyles = ({ realm, put }: Surgeon, judge: Judge, refuse: Refuse): void => {
  const decideAt = (position: number): Decide => ({ args }) => {
    const css = args[position]
    const held = typeof css === 'string' ? holdStyle(css, (url) => judge.judgeUrl(url, 'style')) : undefined
    if (!held) return undefined
    refuse(held.item, () => undefined)
    args[position] = held.text
    return undefined
  }
  const prototypeOf = (name: string) =>
    (realm as unknown as Record<string, { readonly prototype: object } | undefined>)[name]?.prototype ?? {}
  for (const [name, keys] of Object.entries(members)) {
    for (const [key, position] of Object.entries(keys)) put(prototypeOf(name), key, decideAt(position))
  }
  for (const target of [prototypeOf('CSSStyleDeclaration'), prototypeOf('CSSStyleProperties')]) {
    for (const key of Object.keys(target)) if (urlProperty.test(key)) put(target, key, decideAt(0), 'set')
  }
  put(realm, 'FontFace', decideAt(1))
}

/** In Chromium a style has its properties itself, out of reach: it is looked at before anything is drawn. */
export const patchStyleAccess = ({ realm, put }: Surgeon, { restyle }: ElementGate): void => {
  if (['CSSStyleProperties', 'CSSStyleDeclaration'].some((name) =>
    'background' in ((realm as unknown as Record<string, { prototype: object } | undefined>)[name]?.prototype ?? {}))) return
  const touched = new Set<Element>()
  const look = () => {
    for (const element of touched) if (element.isConnected && element.matches(selector)) restyle(element)
    touched.clear()
  }
  for (const { prototype } of [realm.HTMLElement, realm.SVGElement]) {
    put(prototype, 'style', ({ self }) => {
      if (touched.size === 0) queueMicrotask(look)
      touched.add(self as Element)
      return undefined
    }, 'get')
  }
}
