import { createAsking } from './browser/asking.js'
import { isCalm } from './browser/calm.js'
import { createTold } from './browser/told.js'
import { hasHost } from './browser/own-root.js'
import { drawReopenButton, hasOwnControl } from './browser/reopen-button.js'
import { watchPage } from './browser/watch-page.js'
import { whenParsed } from './browser/when-parsed.js'
import type { UiConfig } from './core/contract.js'
import { asksFirst, isNotice, noticeOf, standingWord } from './core/first-layer.js'
import type { State, Surface } from './core/types.js'

interface Host {
  /** By another site: there is the first layer only, and it asks nothing. */
  readonly isFramed: boolean
  getState(): State
  setSurface(surface: Surface): void
  getLocale(): string
  /** The site draws the interface. */
  readonly drawsItself: boolean
  readonly words: UiConfig['texts']
  /** The page has thrown away what was drawn. */
  redraw(): void
}

/** Which layer is shown, and that there is always a way back to it. */
export const createSurfaces = ({ isFramed, getState, setSurface, getLocale, drawsItself, words, redraw }: Host) => {
  let undraw = () => false
  let root = document.documentElement
  let hadHost = false
  /** That a signal is heeded is said once a page: here, or by the first surface. */
  let isNews = true
  const asking = createAsking(() => look())
  const told = createTold()
  /** A notice that was closed has been read: it is not shown again. A question stays one. */
  const dismiss = () => {
    const { policy } = getState()
    if (isNotice(policy.pack)) told.keep(noticeOf(policy))
    asking.dismiss(true)
  }
  const show = (wish: Surface) => {
    const surface = isFramed && wish === 'preferences' ? 'banner' : wish
    if (getState().surface === surface) return
    if (surface !== wish) opened = true
    isNews = false
    setSurface(surface)
  }
  const needsBanner = () => asksFirst(getState(), told.has)
  /** Somebody opened the first layer where none was due. */
  let opened = false
  const isOpened = () => opened && getState().surface === 'banner'
  const wanted = (): Surface => (isOpened() || (needsBanner() && asking.mayAsk(drawsItself && getState().surface !== 'none')) ? 'banner' : 'none')
  /** The banner follows what is wanted; preferences stay until the person closes them. */
  const look = () => {
    if (getState().surface !== 'preferences') show(wanted())
  }
  const drawReopen = () => {
    const takeFocus = undraw()
    undraw = () => false
    if (!document.body) return
    if (needsBanner() && !asking.isDismissed()) return
    const state = getState()
    const locale = getLocale()
    undraw = drawReopenButton({
      locale, own: words?.[locale]?.['reopen'], link: state.policy.pack.link, word: standingWord(state), open: () => show('preferences'), takeFocus,
      onSaid: isNews ? () => (isNews = false) : undefined,
    })
  }
  /** Not the moment between `document.open()` and the first `write`. */
  const isNewRoot = () => document.documentElement !== root && Boolean(document.documentElement)
  const redrawIfLost = () => {
    const isLost = isNewRoot() || (hadHost && !hasHost())
    root = document.documentElement ?? root
    if (isLost) redraw()
    hadHost = hasHost()
  }
  const stops = [
    // A round begins or ends; a navigation brings the site's own control, or takes it or ours away.
    watchPage(() => `${isCalm()} ${hasOwnControl()} ${hasHost()} ${isNewRoot()}`, () => {
      redrawIfLost()
      look()
      drawReopen()
    }),
    whenParsed(drawReopen),
  ]
  return {
    look,
    drawReopen,
    defer: asking.defer,
    isFree: asking.isFree,
    open(surface: 'banner' | 'preferences') {
      asking.dismiss(false)
      opened = surface === 'banner'
      show(surface)
    },
    /** Esc on the preferences of a first visit leads back to the question; closing the question ends it for this page. */
    close() {
      if (getState().surface === 'banner') dismiss()
      opened = false
      show(wanted())
      drawReopen()
    },
    /** Forgotten: asked again, even if the question was closed. */
    ask() {
      asking.dismiss(false)
      look()
    },
    stop() {
      stops.forEach((stop) => stop())
      undraw()
      show('none')
    },
  }
}
