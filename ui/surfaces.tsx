import { render } from 'preact'
import type { Consent, Surface } from '../src/index.js'
import { askAll, asksAll, isModal } from './ask-all.js'
import { Banner } from './banner.js'
import { createEvidence } from './evidence.js'
import type { DrawnFace } from './face.js'
import type { Panel } from './panel.js'
import type { LoadedTexts } from './texts.js'
import { wait } from './wait.js'

interface SurfacesOptions {
  readonly consent: Consent
  readonly container: HTMLElement
  /** Ids of services seen on this page. */
  readonly seen: ReadonlySet<string>
  readonly loadPanel: () => Promise<Panel | undefined>
  /** For where the second layer has no words in the language of the first. */
  readonly speakEnglish: () => void
  /** To screen readers. */
  readonly say: (message: string) => void
}

/** A question that waits for the second file is put without it after so many ms: a request may hang for minutes. */
const patience = 10_000

/** Draws the surface that the state asks for. */
export const createSurfaces = ({ consent, container, seen, loadPanel, speakEnglish, say }: SurfacesOptions) => {
  const { see, by } = createEvidence(consent)
  const modal = isModal(consent)
  let panel: Panel | undefined
  let loading = false
  let failed = false
  let latest: LoadedTexts | undefined
  let shown: Surface = 'none'
  let tookFocus: boolean | undefined
  let greeted = false
  let returnFocus = () => {}
  let stopCovers = () => {}

  const fetchPanel = async () => {
    if (panel || loading) return
    loading = true
    panel = await Promise.race([loadPanel(), wait(patience)]).catch(() => undefined)
    loading = false
    failed = !panel
    if (panel) stopCovers = panel.watchCovers()
    if (!latest) return
    // The first layer still lets a person choose.
    if (!panel && consent.getState().surface === 'preferences') consent.open('banner')
    else draw(latest)
  }

  /** The banner is on screen; the first time on this page that is said, and its second layer fetched. */
  const greet = ({ title, gpc }: DrawnFace) => {
    if (greeted) return
    greeted = true
    say(gpc ? `${title}. ${gpc}` : title)
    // Safari has no requestIdleCallback.
    const whenIdle = window.requestIdleCallback ?? setTimeout
    whenIdle(fetchPanel)
  }

  const isPlain = () => (asksAll(consent) && !modal) || failed
  /** What the banner says; nothing while the file that knows is on its way. Without that file it asks about all. */
  const faceOf = (texts: LoadedTexts): DrawnFace | undefined => (isPlain() ? askAll(consent, texts) : panel?.faceOf(consent, texts))

  const draw = (texts: LoadedTexts) => {
    latest = texts
    const { surface } = consent.getState()
    const opens = surface === 'preferences'
    const face = surface === 'banner' ? faceOf(texts) : undefined
    // Until the panel is here, what is on screen stays.
    if (opens ? !panel : surface === 'banner' && !face) return void fetchPanel()
    if (panel && !texts.panel && (opens || (face && !isPlain()))) return speakEnglish()
    const takesFocus = opens || (face && modal)
    const closes = tookFocus && !takesFocus
    if (panel && takesFocus && shown !== surface) returnFocus = panel.rememberFocus(container)
    shown = surface
    tookFocus = takesFocus
    render(
      face ? <Banner consent={consent} texts={texts} face={face} openModal={modal ? panel?.openModal : undefined} by={by} />
        : opens && panel ? <panel.Preferences consent={consent} texts={texts} seen={seen} by={by} />
          : null,
      container,
    )
    see(surface, texts, panel)
    if (face) greet(face)
    if (closes) returnFocus()
  }

  if (top !== window) void fetchPanel()
  return {
    draw,
    stop() {
      latest = undefined
      stopCovers()
      render(null, container)
    },
  }
}
