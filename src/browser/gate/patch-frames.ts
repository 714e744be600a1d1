import { attempt } from '../../core/attempt.js'
import type { Surgeon } from './patch.js'
import type { HoldDocument } from './judge-attribute.js'
import type { BlobPages } from './blob-pages.js'
import { doorName } from './text-markup.js'

const names = ['HTMLIFrameElement', 'HTMLFrameElement', 'HTMLObjectElement'] as const

/** What new documents are made with. */
export interface FrameParts {
  readonly blobs: BlobPages
  readonly holdDocument: HoldDocument
  enter(page: Document): void
}

/** Documents that a page can reach get the gate before the page has them. */
export const patchFrames = (surgeon: Surgeon, { blobs, holdDocument, enter }: FrameParts): void => {
  const { realm, put } = surgeon
  blobs.watch(surgeon)
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
  put(realm, 'open', ({ args, native }) => () => {
    const html = blobs.read(String(args[0]))
    const held = html === undefined ? undefined : holdDocument(html, true)
    if (held) args[0] = blobs.replace(String(args[0]), held.html)
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
