import type { HeldItem } from '../../core/types.js'
import type { ElementJudge } from './element-judge.js'
import { isRuleType } from './element-kinds.js'
import { sourceAttributes } from './element-sources.js'
import type { HeldElements } from './held-elements.js'
import { keepName, setInertType, typeOf } from './inert.js'
import { isLive } from './live-tree.js'

/** Holds scripts: a type that is none keeps them from running, whatever else they are given. */
export interface ScriptGate {
  /** True where it is held. */
  inspect(script: Element): boolean
  /** True where the value is kept from it. */
  intercept(script: Element, attribute: string, value: string): boolean
  interceptText(script: Element, text: string): void
  /** What the parser made of a text never runs. */
  ignore(scripts: Iterable<Element>): void
}

const sourceOf = (script: Element) =>
  sourceAttributes(script).map((name) => script.getAttribute(name)).find((value) => value !== null) ?? undefined

export const createScriptGate = (judge: ElementJudge, elements: Pick<HeldElements, 'add' | 'find'>): ScriptGate => {
  const ignored = new WeakSet<Element>()
  const hold = (script: Element, item: HeldItem | undefined) => {
    if (!item) return false
    // Read first: it also tells of a script that a script has made, which no attribute shows.
    const isAsync = (script as HTMLScriptElement).async === true
    setInertType(script)
    elements.add(script, item, isAsync)
    return true
  }
  /** A held script gets its type when it is released. */
  const keepType = (script: Element, attribute: string, value: string) => {
    setInertType(script)
    if (attribute !== 'type') return false
    script.setAttribute(keepName(attribute), value)
    return true
  }
  return {
    ignore(scripts) {
      for (const script of scripts) ignored.add(script)
    },
    inspect: (script) => !ignored.has(script) && hold(script, judge.script(script, sourceOf(script))),
    intercept(script, attribute, value) {
      if (elements.find(script)) return keepType(script, attribute, value)
      if (!isLive(script)) return false
      const item = attribute === 'type' ? judge.script(script, sourceOf(script), value)
        : sourceAttributes(script).includes(attribute) ? judge.script(script, value) : undefined
      return hold(script, item) && keepType(script, attribute, value)
    },
    interceptText(script, text) {
      if (isRuleType(typeOf(script)) && !elements.find(script)) hold(script, judge.rules(script, text))
    },
  }
}
