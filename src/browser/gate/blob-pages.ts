import type { Surgeon } from './patch.js'

/** Markup that a page keeps behind blob URLs, where it may show it in a frame or let a person save it. */
export interface BlobPages {
  /** Takes note of what a realm makes. */
  watch(surgeon: Surgeon): void
  read(url: string): string | undefined
  /** A URL for what is shown in the place of that one; it lives as long. */
  replace(url: string, html: string): string
}

const type = 'text/html'

/** A blob cannot be read at once: its text is remembered as long as it has a URL. */
export const createBlobPages = (): BlobPages => {
  const texts = new WeakMap<object, string>()
  const pages = new Map<string, string>()
  const replaced = new Map<string, string>()
  return {
    watch({ realm, put }) {
      put(realm, 'Blob', ({ args: [parts, options], native }) => {
        const isPage = Array.isArray(parts) && parts.every((part) => typeof part === 'string')
          && String((options as BlobPropertyBag | undefined)?.type).startsWith(type)
        return isPage ? () => {
          const blob = native() as Blob
          texts.set(blob, parts.join(''))
          return blob
        } : undefined
      })
      put(realm.URL, 'createObjectURL', ({ args: [blob], native }) => {
        const html = texts.get(blob as object)
        return html === undefined ? undefined : () => {
          const url = native() as string
          pages.set(url, html)
          return url
        }
      })
      put(realm.URL, 'revokeObjectURL', ({ args: [url] }) => {
        const other = replaced.get(url as string)
        for (const known of [pages, replaced]) known.delete(url as string)
        if (other) URL.revokeObjectURL(other)
        return undefined
      })
    },
    read: (url) => pages.get(url),
    replace(url, html) {
      const other = replaced.get(url) ?? URL.createObjectURL(new Blob([html], { type }))
      replaced.set(url, other)
      return other
    },
  }
}
