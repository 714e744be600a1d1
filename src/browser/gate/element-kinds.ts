import type { LoadKind } from '../../core/types.js'

/** The elements of each kind, by local name. */
const names: Readonly<Partial<Record<LoadKind, string>>> = {
  script: 'script', iframe: 'iframe frame', image: 'img input image use feImage', media: 'video audio source track',
  embed: 'embed object', style: 'style',
}
/** Asked for at each picture that a page makes. */
const kinds = new Map(Object.entries(names).flatMap(([kind, list]) => list.split(' ').map((name) => [name, kind as LoadKind])))

export const isTemplate = (element: Element): element is HTMLTemplateElement => element.localName === 'template'

/** What an element loads, or what the first element does that waits in a template. */
export const kindOf = (given: Element): LoadKind => {
  const element = (isTemplate(given) && given.content.firstElementChild) || given
  return kinds.get(element.localName) ?? (/stylesheet/i.test(element.getAttribute('rel') ?? '') ? 'style' : 'link')
}

export const isScript = (element: Element): boolean => element.localName === 'script'

/** True for a type that runs: JavaScript, a module, or none given. Anything else is text to the browser. */
export const isScriptType = (type: string): boolean => /^$|(java|ecma|j|live)script|^module$/i.test(type.trim())

/** Data that a browser acts on: it names what to load (HTML, "import maps" and "speculation rules"). */
export const isRuleType = (type: string): boolean => /^(importmap|speculationrules)$/i.test(type.trim())
