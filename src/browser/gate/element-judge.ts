import type { HeldItem } from '../../core/types.js'
import { ownSelector } from './declared-markup.js'
import { isRuleType, isScriptType } from './element-kinds.js'
import type { HeldElements } from './held-elements.js'
import { typeOf } from './inert.js'
import type { Judge } from './judge.js'
import { namesHost } from './names-host.js'
import { type HeldStyle, holdStyle } from './style-text.js'

/** The judge's answers for elements: what their own markup says counts first. */
export interface ElementJudge {
  source(element: Element, attribute: string, value: string): HeldItem | undefined
  style(element: Element, css: string): HeldStyle | undefined
  /** Data that names what to load. */
  rules(element: Element, text: string): HeldItem | undefined
  /** `type`: the one it is about to have. */
  script(element: Element, source: string | undefined, type?: string): HeldItem | undefined
}

export const createElementJudge = (
  judge: Judge, elements: Pick<HeldElements, 'find'>, isLetIn: (element: Element, item: HeldItem) => boolean,
): ElementJudge => {
  const isDeclared = (element: Element) => elements.find(element)?.marked !== true && element.matches(ownSelector)
  const source: ElementJudge['source'] = (element, attribute, value) => {
    const item = isDeclared(element) ? judge.judgeMarkup(element, value) : judge.judgeSource(element, attribute, value)
    return item && isLetIn(element, item) ? undefined : item
  }
  const rules: ElementJudge['rules'] = (element, text) => {
    if (isDeclared(element)) return judge.judgeMarkup(element, '')
    const kind = /^i/i.test(typeOf(element)) ? 'script' : 'link'
    for (const quoted of text.match(/"[^"]+"/g) ?? []) {
      const item = namesHost(quoted) ? judge.judgeUrl(quoted.slice(1, -1), kind) : undefined
      if (item) return item
    }
    return undefined
  }
  return {
    source,
    rules,
    style: (element, css) => holdStyle(css, (url) =>
      isDeclared(element) ? judge.judgeMarkup(element, url) : judge.judgeUrl(url, 'style', element.ownerDocument)),
    script(element, url, type = typeOf(element)) {
      if (isRuleType(type)) return rules(element, element.textContent)
      // Inline code is never judged by its content, only by what its markup says.
      const isJudged = isScriptType(type) && (url !== undefined || element.matches(ownSelector))
      return isJudged ? source(element, 'src', url ?? '') : undefined
    },
  }
}
