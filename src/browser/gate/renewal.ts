import { attempt } from '../../core/attempt.js'
import type { GateContext } from '../../core/gate-contract.js'
import { drawNotice } from '../notice.js'
import { whenParsed } from '../when-parsed.js'

/** Where the page before this one left word, for this tab alone: that it posts, and that we reload. */
const postKey = 'izin:post'
const reloadKey = 'izin:reload'

const read = (key: string) => attempt(() => sessionStorage.getItem(key)) ?? null
const forget = (key: string) => attempt(() => sessionStorage.removeItem(key))
/** Says whether it was kept. */
const write = (key: string, text: string) => attempt(() => {
  sessionStorage.setItem(key, text)
  return true
}) ?? false

/** Of the Navigation API; TypeScript does not know it yet everywhere. */
type NavigateEvent = Event & { readonly formData?: unknown; readonly destination: { readonly url: string } }

/** Notes where a form is posted to, for the page that answers: a document does not say how it was asked for. */
const watchPosts = (signal: AbortSignal) =>
  (window as { navigation?: EventTarget }).navigation?.addEventListener('navigate', (event) => {
    const { formData, destination } = event as NavigateEvent
    if (formData) write(postKey, destination.url)
  }, { signal })

/** Answers whether a field of the page's own is there that a person, or a browser for them, has filled in. */
const watchFields = (signal: AbortSignal) => {
  const touched = new Set<Element>()
  addEventListener('input', ({ target }) => {
    if (target instanceof Element && target.localName !== 'izin-root') touched.add(target)
  }, { capture: true, signal })
  return () => [...touched].some(({ isConnected }) => isConnected)
}

/** After a choice that allows more than the page's policy does, which nothing can lift: one new load, or word of it. */
export interface Renewal {
  /** Names of what is allowed now and was not when the page began. */
  decided(gained: readonly string[]): void
  stop(): void
}

/** Back from a reload of ours: where the page was, and what it was for. */
const readReload = (isGranted: (id: string) => boolean) => {
  const [scrolled, ...wanted] = read(reloadKey)?.split(',') ?? []
  forget(reloadKey)
  if (scrolled) whenParsed(() => scrollTo(0, Number(scrolled)))
  return { failed: !wanted.every(isGranted) }
}

/** By GET: to reload what a form was posted to would post it again, in Chromium without a question. */
const renew = (isPosted: boolean) => {
  const { hash, href } = location
  // To replace a page by itself with another fragment loads nothing.
  if (hash && !isPosted) location.reload()
  // Absolute: what is relative follows a `<base>` to another host.
  else location.replace(href.replace(/#.*/, ''))
}

export const createRenewal = (context: GateContext, isGranted: (id: string) => boolean): Renewal => {
  const { isKept, isFree, getLocale, error } = context
  const isPosted = read(postKey) === location.href.replace(/#.*/, '')
  forget(postKey)
  // What did not bring what was chosen is not tried again: something takes our cookie away.
  const { failed } = readReload(isGranted)
  const end = new AbortController()
  const { signal } = end
  const isDirty = watchFields(signal)
  watchPosts(signal)
  let undraw = () => {}
  return {
    decided(gained) {
      undraw()
      undraw = () => {}
      if (gained.length === 0) return
      if (!isKept()) return error('gate', new Error('sealed: not stored, so the next page holds as much as this one'))
      const mayRenew = isFree() && !isPosted && !failed && !isDirty()
      if (mayRenew && write(reloadKey, [scrollY, ...gained].join())) renew(false)
      else undraw = drawNotice(getLocale(), () => renew(isPosted))
    },
    stop() {
      end.abort()
      undraw()
    },
  }
}
