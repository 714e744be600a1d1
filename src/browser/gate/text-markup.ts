import { attempt } from '../../core/attempt.js'
import type { HeldItem } from '../../core/types.js'
import type { HeldDocument } from './judge-attribute.js'
import { createElementGate, type ElementGateParts } from './element-gate.js'
import { mark } from './held-elements.js'
import { hasInertType } from './inert.js'
import { namesHost } from './names-host.js'

/** By this name on its parent or opener, a document that nobody has seen yet asks for the gate. */
export const doorName = 'izin.frame'

/** Markup that is still text: what is denied in it gets our marks, and is held once it is an element. */
export interface TextMarkup {
  /** `undefined` where it can stay as it is. */
  holdDocument(html: string, isReachable: boolean): HeldDocument | undefined
  holdFragment(html: string): string | undefined
  /** A start tag, or a whole `style`; `undefined` as above. */
  holdTag(tag: string): string | undefined
}

/** Runs before anything else in a document, which may have a global object of its own, and leaves no trace. */
const doorbell = (nonce: string) =>
  `<script nonce="${nonce}">try{(parent==self?opener:parent)[Symbol.for("${doorName}")](self)}catch{}`
  + 'document.currentScript.remove()</script>'

const prologue = /^(?:\s|<!--[^]*?-->)*<!doctype[^>]*>|/i

const ringFirst = (html: string) =>
  html.replace(prologue, (start) => start + doorbell(document.querySelector<HTMLElement>('script[nonce]')?.nonce ?? ''))

/** The document as the page wrote it. */
export const withoutDoorbell = (html: string): string => html.replace(/<script nonce="[^"]*">try\{\(parent==self.*?<\/script>/, '')

/** Text that is held already and read once more, by an observer or a clone, must stay as it is. */
const isOn = (element: Element) => !hasInertType(element)

const hasCode = (html: string) => /<script|\son\w+\s*=|javascript:/i.test(html)

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;')

const serializeTag = (element: Element, end: string) =>
  `<${element.localName}${[...element.attributes].map(({ name, value }) => ` ${name}="${escape(value)}"`).join('')}${end}`

export const createTextMarkup = (parts: Pick<ElementGateParts, 'blobs' | 'judge' | 'trust'>): TextMarkup => {
  /** What was held, with `undefined` for what cannot be released from here. */
  const holdIn = (root: Node): { readonly item: HeldItem | undefined } | undefined => {
    let item: HeldItem | undefined
    const add = (element: Element, found: HeldItem) => {
      item ??= found
      mark(element, found)
    }
    const elements = { add, addDeclared: () => false, find: () => undefined, keep() {}, remove() {} }
    const gate = createElementGate({ ...parts, elements, holdDocument, isLetIn: () => false, onDeclared() {}, onCall() {} })
    let isHeld = gate.inspect(root, isOn)
    for (const { content } of (root as ParentNode).querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
      const found = holdIn(content)
      item ??= found?.item
      isHeld ||= found !== undefined
    }
    return isHeld ? { item } : undefined
  }
  const holdDocument = (html: string, isReachable: boolean): HeldDocument | undefined => {
    const held = namesHost(html) ? attempt(() => {
      const page = new DOMParser().parseFromString(parts.trust.html(html), 'text/html')
      const found = holdIn(page)
      return found && { ...found, html: (prologue.exec(html)?.[0] ?? '') + page.documentElement.outerHTML }
    }) : undefined
    if (!isReachable || !hasCode(html) || html.includes(doorName)) return held
    return { item: held?.item, html: ringFirst(held?.html ?? html) }
  }
  const parseTag = (tag: string) => {
    const inert = document.implementation.createHTMLDocument('')
    const box = inert.createElement('div')
    const [, name = '', attributes = ''] = /^<([^\s/>]+)([^]*)>$/.exec(tag) ?? []
    const isStyle = /^style$/i.test(name)
    box.innerHTML = parts.trust.html(isStyle ? tag : `<i${attributes}>`)
    const parsed = box.firstElementChild!
    if (isStyle) return parsed
    const element = inert.createElement(name)
    for (const attribute of parsed.attributes) element.setAttributeNode(attribute.cloneNode() as Attr)
    return element
  }
  return {
    holdDocument,
    holdFragment(html) {
      if (!namesHost(html)) return undefined
      // Of all elements a template takes the most: it is parsed as what its content is.
      const box = document.implementation.createHTMLDocument('').createElement('template')
      box.innerHTML = parts.trust.html(html)
      return holdIn(box.content) && box.innerHTML
    },
    holdTag(tag) {
      const element = namesHost(tag) ? attempt(() => parseTag(tag)) : undefined
      if (!element || !holdIn(element)) return undefined
      return element.firstChild ? element.outerHTML : serializeTag(element, tag.endsWith('/>') ? '/>' : '>')
    },
  }
}
