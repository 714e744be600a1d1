import type { GateContext } from '../../core/gate-contract.js'
import { foreignAttributes, heldAttributes, readForeignCategory } from '../../core/markup.js'
import type { Verdict } from '../../core/types.js'
import { isTemplate } from './element-kinds.js'
import { isInert, keepName, moveAttribute } from './inert.js'
import { parseUrl } from './parse-url.js'

export const categoryAttribute = 'data-izin'
export const serviceAttribute = 'data-izin-service'
/** Why we hold it. It goes where marks travel as text, or with a clone, and is no declaration. */
export const ruleAttribute = 'data-izin-rule'

const rules = ['service', 'unknown-code', 'unknown-content'] as const

export const ownSelector = `[${categoryAttribute}],[${serviceAttribute}]`
export const declaredSelector = [ownSelector, ...foreignAttributes.map((name) => `[${name}]`)].join()

/** Other tools' markup becomes ours, so that whoever meets the element later reads one language. */
const adoptForeign = (element: Element, categories: readonly string[]) => {
  const hasSource = element.hasAttribute('data-src')
  if (!hasSource && !isInert(element)) return
  // On a lazy picture these words may be the site's own: only Cookiebot's is never anything else.
  const names = foreignAttributes.filter((name) => element.localName !== 'img' || name === 'data-cookieconsent')
  const category = names
    .map((name) => readForeignCategory(element.getAttribute(name) ?? '', categories))
    .find((found) => found !== undefined)
  if (!category) return
  element.setAttribute(categoryAttribute, category)
  if (hasSource) moveAttribute(element, 'data-src', keepName('src'))
}

/** What the element's own markup says it waits for; `undefined` where it says nothing. */
export const readVerdict = (element: Element, { services }: GateContext): Verdict | undefined => {
  const category = element.getAttribute(categoryAttribute)
  const id = element.getAttribute(serviceAttribute)
  if (category === null && id === null) return undefined
  const service = id === null ? undefined : services.find(id)
  const rule = rules.find((name) => name === element.getAttribute(ruleAttribute)) ?? 'declared'
  const verdict: Verdict = { category: category ?? service?.category ?? '', rule }
  return id === null ? verdict : { ...verdict, service: id }
}

/** The same for an element that is off until we turn it on. What is in a template waits for it. */
export const readDeclared = (element: Element, context: GateContext): Verdict | undefined => {
  if (!element.matches(ownSelector)) adoptForeign(element, context.categories)
  return isInert(element) || isTemplate(element) ? readVerdict(element, context) : undefined
}

/** What it loads, for people to read: as an absolute URL, empty for inline code. */
export const readUrl = (element: Element): string => {
  const names = heldAttributes.slice(0, 9)
  const value = names.map((name) => element.getAttribute(keepName(name)) ?? element.getAttribute(name)).find(Boolean)
  return value ? parseUrl(value)?.href ?? value : ''
}
