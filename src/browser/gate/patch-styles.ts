import type { Judge } from './judge.js'
import { namesHost } from './names-host.js'
import type { Decide, Surgeon } from './patch.js'
import type { Refuse } from './refuse.js'
import { holdStyle } from './style-text.js'

/** Each member that takes CSS, with the position of it among the arguments. */
const members: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  CSSStyleSheet: { insertRule: 0, addRule: 1, replace: 0, replaceSync: 0 },
  CSSGroupingRule: { insertRule: 0 },
  CSSStyleRule: { insertRule: 0 },
  CSSKeyframesRule: { appendRule: 0 },
  CSSStyleDeclaration: { setProperty: 1 },
  StylePropertyMap: { set: 1, append: 1 },
  Element: { animate: 0 },
  KeyframeEffect: { setKeyframes: 0 },
}
const styled = ['HTMLElement', 'SVGElement', 'CSSStyleRule', 'CSSFontFaceRule', 'CSSKeyframeRule', 'CSSPageRule'] as const

/** The properties whose values may hold a URL. */
const urlProperty = /^cssText$|background|image|mask|filter|content|cursor|list-?style|path|shape|src|marker|fill|stroke/i

const isPlain = (value: unknown) => Object.prototype.toString.call(value) === '[object Object]'

/** Looks at CSS that comes by calls: what is denied loads nothing, and like every call it is not repeated. */
export const patchStyles = ({ realm, put }: Surgeon, judge: Judge, refuse: Refuse): void => {
  const hold = (css: string) => {
    const held = holdStyle(css, (url) => judge.judgeUrl(url, 'style'))
    refuse(held?.item, () => undefined)
    return held?.text ?? css
  }
  /** Keyframes are lists of values by name, or values by name in a list. */
  const holdAll = (value: unknown): unknown =>
    typeof value === 'string' ? hold(value)
      : Array.isArray(value) ? value.map(holdAll)
        : !isPlain(value) ? value
          : Object.fromEntries(Object.entries(value as object).map(([key, each]) => [key, holdAll(each)]))
  const decideAt = (position: number): Decide => ({ args }) => {
    const value = args[position]
    if (typeof value === 'string' ? namesHost(value) : isPlain(value) || Array.isArray(value)) args[position] = holdAll(value)
    return undefined
  }
  const prototypeOf = (name: string) =>
    (realm as unknown as Record<string, { readonly prototype: object } | undefined>)[name]?.prototype ?? {}
  for (const [name, keys] of Object.entries(members)) {
    for (const [key, position] of Object.entries(keys)) put(prototypeOf(name), key, decideAt(position))
  }
  put(realm, 'FontFace', decideAt(1))
  put(realm, 'KeyframeEffect', decideAt(1))
  const declarations = [prototypeOf('CSSStyleDeclaration'), prototypeOf('CSSStyleProperties')]
  for (const target of declarations) {
    for (const key of Object.keys(target)) if (urlProperty.test(key)) put(target, key, decideAt(0), 'set')
  }
  if (declarations.some((target) => 'background' in target)) return

  // In Chromium a style has its properties itself, out of reach: it is looked at before anything is drawn.
  const touched = new Set<CSSStyleDeclaration>()
  const look = () => {
    for (const style of touched) {
      const held = hold(style.cssText)
      if (held !== style.cssText) style.cssText = held
    }
    touched.clear()
  }
  for (const name of styled) {
    put(prototypeOf(name), 'style', ({ native }) => () => {
      const style = native() as CSSStyleDeclaration
      if (touched.size === 0) queueMicrotask(look)
      touched.add(style)
      return style
    }, 'get')
  }
}
