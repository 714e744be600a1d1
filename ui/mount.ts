import type { Consent } from '../src/index.js'
import { createSheet } from './adopt-styles.js'
import { createLanguage, type Sources } from './language.js'
import type { Panel } from './panel.js'
import { createPlaceholders } from './placeholders.js'
import { reword } from './reword.js'
import { createRoot } from './root.js'
import { savedText } from './saved-text.js'
import { createSurfaces } from './surfaces.js'
import type { LoadedTexts } from './texts.js'
import { bannerStyles } from './theme/banner.js'
import { base } from './theme/base.js'
import { calmStyles } from './theme/calm.js'
import { placeholderStyles } from './theme/placeholder.js'
import { watchClicks } from './watch-clicks.js'
import { watchServices } from './watch-services.js'

export interface Loaders extends Sources {
  readonly loadPanel: () => Promise<Panel | undefined>
}

/** A live region speaks of what changes after it is there. */
const pause = 150

/** Where the parts of the interface meet. Returns what removes them all. */
export const mount = (consent: Consent, { loadPanel, ...sources }: Loaders): (() => void) => {
  const sheet = createSheet(base(consent.config.ui.theme) + bannerStyles + placeholderStyles + calmStyles(top !== window))
  const { host, container, status, remove } = createRoot(sheet)
  let texts: LoadedTexts | undefined
  const draw = () => {
    if (!texts) return
    placeholders.draw(texts)
    surfaces.draw(texts)
  }
  const say = (message: string) => {
    status.textContent = ''
    setTimeout(() => (status.textContent = message), pause)
  }

  const services = watchServices(consent, draw)
  const placeholders = createPlaceholders(consent, sheet)
  const language = createLanguage(sources, (loaded) => {
    texts = reword(loaded, consent.config.ui)
    host.lang = texts.lang
    host.dir = texts.dir
    draw()
  })
  const surfaces = createSurfaces({
    consent, container, say, seen: services.seen, speakEnglish: language.speakEnglish, loadPanel: () => language.complete(loadPanel()),
  })
  const update = () => {
    language.set(consent.locale)
    draw()
  }
  const stops = [
    consent.subscribe(update),
    consent.on('decision', (event) => {
      // By program or signal: nobody here made it, nobody is told.
      if (texts && event.trusted) say(savedText(consent, texts, event))
    }),
    language.stop, services.stop, surfaces.stop, placeholders.stop, watchClicks(), remove,
  ]
  update()
  return () => stops.forEach((stop) => stop())
}
