import { attempt } from '../core/attempt.js'
import { mark } from '../core/mark.js'
import type { ChoiceStorage } from './choice-storage.js'

/** Holds the mark of the choice that a server has last answered for: else each page would tell it. */
const key = 'izin:http'

/**
 * The same storage, and each choice told to a server too, which sets the same cookie by HTTP: Safari ends what scripts set
 * after seven days (requirement CK-04). One that the server has not seen, as of a tab that was closed at once or from
 * before there was an endpoint, is told once by each page until it answers. Whatever it answers, the choice stays as it is.
 *
 * Not kept alive: in Chromium such a request cannot be taken back, and its late answer set the cookie of an older choice.
 */
export const withHttpCopy = (storage: ChoiceStorage, endpoint: string, fail: (error: unknown) => void): ChoiceStorage => {
  /** What the cookie held when the page was last heard of it. */
  let told: string | undefined
  let stop = new AbortController()
  const tell = async (text: string) => {
    const { signal } = stop = new AbortController()
    told = text
    try {
      const { status } = await fetch(endpoint, { method: text ? 'POST' : 'DELETE', body: text || null, signal })
      if (text && status < 500) attempt(() => localStorage.setItem(key, mark(text)))
      // A page, or where a redirect leads, is no answer of the handler's.
      if (status !== 204) throw new Error(`HTTP ${status}`)
    } catch (error) {
      if (!signal.aborted) fail(error)
    }
  }
  return {
    read() {
      const texts = storage.read()
      const text = texts.join()
      if (told === undefined) {
        told = text
        if (texts.length === 1 && attempt(() => localStorage.getItem(key)) !== mark(text)) void tell(text)
      }
      // Another tab has chosen since: an answer that is still on its way would bring the older choice back.
      if (text !== told) stop.abort()
      return texts
    },
    write(text, expires) {
      stop.abort()
      const kept = storage.write(text, expires)
      if (kept) void tell(text)
      return kept
    },
    clear() {
      stop.abort()
      storage.clear()
      attempt(() => localStorage.removeItem(key))
      void tell('')
    },
  }
}
