import type { CallSurgeon } from './call-surgeon.js'
import type { WorkerCode } from './patch-workers.js'

/** Code that a page keeps in URLs: it cannot be read at once, so it is remembered. */
export interface CodeRegister {
  /** Takes note of the blobs that a realm makes. */
  watch(surgeon: CallSurgeon): void
  /** What is behind a `blob:` or `data:` URL. */
  read(url: string, surgeon: CallSurgeon): WorkerCode | undefined
}

/** Comments may stand before it. */
const saysStrict = /^(?:\s|\/\*[^]*?\*\/|\/\/.*)*(["'])use strict\1/
/** Each form of import and of export from elsewhere, at call or at load, with its URL. */
const imports = /(\b(?:import|from)\s*\(?\s*["'`])(https?:[^"'`]+)/g

/** No patch stands before an import: what is denied is written out of the code before it runs. */
const holdImports = (code: string, { judgeCall, refuse }: CallSurgeon) =>
  code.replace(imports, (all, start: string, url: string) => (refuse(judgeCall([url], 0, 'script'), Boolean) ? `${start}data:,` : all))

const decode = (url: string) => {
  const [, head = '', body = ''] = /^data:([^,]*),([^]*)/.exec(url) ?? []
  const text = decodeURIComponent(body)
  return /;\s*base64\s*$/i.test(head) ? new TextDecoder().decode(Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0))) : text
}

export const createCodeRegister = (): CodeRegister => {
  const blobs = new Map<string, Blob>()
  const texts = new WeakMap<object, string>()
  const isCode = (blob: Blob) => /^$|script/.test(blob.type)
  return {
    watch(surgeon) {
      const { realm, put } = surgeon
      const { Blob } = realm
      put(realm, 'Blob', ({ args: [parts], native }) => () => {
        const blob = native() as Blob
        // Only what is text alone: nothing else can be read before it is there.
        const isText = Array.isArray(parts) && parts.every((part) => typeof part === 'string')
        if (isText && isCode(blob)) texts.set(blob, parts.join(''))
        return blob
      })
      put(realm.URL, 'createObjectURL', ({ args, native }) => {
        const blob = args[0] as Blob
        if (!isCode(blob)) return undefined
        const text = texts.get(blob) ?? ''
        const held = holdImports(text, surgeon)
        if (held !== text) args[0] = new Blob([held], { type: blob.type })
        return () => {
          const url = native() as string
          blobs.set(url, args[0] as Blob)
          texts.set(args[0] as Blob, held)
          return url
        }
      })
      put(realm.URL, 'revokeObjectURL', ({ args: [url] }) => {
        blobs.delete(url as string)
        return undefined
      })
    },
    read(url, surgeon) {
      const blob = blobs.get(url)
      const code = blob ?? (url.startsWith('data:') ? holdImports(decode(url), surgeon) : undefined)
      return code === undefined ? undefined : { code, isStrict: saysStrict.test(blob ? texts.get(blob) ?? '' : code as string) }
    },
  }
}
