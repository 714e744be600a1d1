import { attempt } from '../../core/attempt.js'
import type { HeldItem } from '../../core/types.js'
import type { BlobPages } from './blob-pages.js'
import { isFrame } from './element-sources.js'
import type { ElementJudge } from './element-judge.js'

/** A frame's document with what is denied turned off. */
export interface HeldDocument {
  readonly html: string
  /** The first thing in it that is denied. */
  readonly item: HeldItem | undefined
}

/** `isReachable`: may we look into it once it is there? */
export type HoldDocument = (html: string, isReachable: boolean) => HeldDocument | undefined

/** What becomes of an attribute: it waits under another name, or says something else, or both. */
export interface Finding {
  /** What the element is held for. */
  readonly item?: HeldItem | undefined
  readonly instead?: string
  readonly waits?: boolean
  /** Nothing is denied: only the door is opened. */
  readonly isOptional?: boolean
}

export type JudgeAttribute = (element: Element, name: string, value: string) => Finding | undefined

const isOpaque = (frame: Element) => {
  const sandbox = frame.getAttribute('sandbox')
  return sandbox !== null && !/allow-same-origin/i.test(sandbox)
}

/** The markup in a `data:` URL. */
const readDataUrl = (url: string) => attempt(() => {
  const [, base64, text = ''] = /^\s*data:text\/html[^,]*?(;\s*base64)?,([^]*)/i.exec(url) ?? []
  return base64 ? atob(decodeURIComponent(text)) : decodeURIComponent(text)
})

/** Answers for each attribute what must become of it before an element has it. */
export const createJudgeAttribute = (
  judge: ElementJudge, holdDocument: HoldDocument, blobs: BlobPages,
): JudgeAttribute => {
  /** What is held inside is released there, unless nobody may look inside. */
  const judgeDocument = (frame: Element, html: string): Finding | undefined => {
    const opaque = isOpaque(frame)
    const held = holdDocument(html, !opaque)
    if (!held) return undefined
    return { instead: held.html, isOptional: !held.item, ...opaque && { item: held.item, waits: true } }
  }
  const judgeUrl = (frame: Element, url: string): Finding | undefined => {
    const html = blobs.read(url)
    const held = html && judgeDocument(frame, html)
    if (held) return { ...held, instead: blobs.replace(url, held.instead ?? '') }
    const text = readDataUrl(url)
    const item = text && holdDocument(text, false)?.item
    return item ? { item, waits: true } : undefined
  }
  return (element, name, value) => {
    if (name === 'style') {
      const style = judge.style(element, value)
      return style && { item: style.item, instead: style.text }
    }
    if (name === 'srcdoc') return judgeDocument(element, value)
    const item = judge.source(element, name, value)
    if (item) return { item, waits: true }
    return isFrame(element.localName) ? judgeUrl(element, value) : undefined
  }
}
