import { attempt } from '../../core/attempt.js'
import type { Surgeon } from './patch.js'
import { doorName, type TextMarkup } from './text-markup.js'

const names = ['HTMLIFrameElement', 'HTMLFrameElement', 'HTMLObjectElement'] as const

/** Documents that a page can reach get the gate before the page has them. */
export const patchFrames = ({ realm, put }: Surgeon, enter: (page: Document) => void): void => {
  for (const { prototype } of names.map((name) => realm[name])) {
    const read = Object.getOwnPropertyDescriptor(prototype, 'contentDocument')?.get
    for (const key of ['contentWindow', 'contentDocument']) {
      put(prototype, key, ({ self, native }) => () => {
        const result = native()
        const page = read?.call(self) as Document | null
        if (page) enter(page)
        return result
      }, 'get')
    }
  }
  put(realm, 'open', ({ native }) => () => {
    const opened = native() as Window | null
    const page = attempt(() => opened?.document)
    if (page) enter(page)
    return opened
  })
}

/** Opens the door to documents that ask. Returns its end. */
export const openDoor = (realm: Window, enter: (page: Document) => void): (() => void) => {
  const key = Symbol.for(doorName)
  Object.defineProperty(realm, key, { configurable: true, value: ({ document }: Window) => enter(document) })
  return () => void Reflect.deleteProperty(realm, key)
}

/** A page may make a document of a text, and show it by its URL. */
export const patchBlobs = ({ realm, put }: Surgeon, { holdDocument }: TextMarkup): void => {
  const texts = new WeakMap<object, string>()
  put(realm, 'Blob', ({ args: [parts, options], native }) => {
    const isPage = Array.isArray(parts) && parts.every((part) => typeof part === 'string')
      && /^text\/html/i.test(String((options as BlobPropertyBag | undefined)?.type))
    return isPage ? () => {
      const blob = native() as Blob
      texts.set(blob, parts.join(''))
      return blob
    } : undefined
  })
  put(realm.URL, 'createObjectURL', ({ args }) => {
    const html = texts.get(args[0] as object)
    const held = html === undefined ? undefined : holdDocument(html, true)
    if (held) args[0] = new realm.Blob([held.html], { type: (args[0] as Blob).type })
    return undefined
  })
}
