import { render } from 'preact'
import type { Consent } from '../src/index.js'
import { Placeholder } from './placeholder.js'
import { listenToPlaceholders } from './placeholder-element.js'
import type { LoadedTexts } from './texts.js'

/** Draws every `<izin-placeholder>` of the page, now and later. */
export const createPlaceholders = (consent: Consent, sheet: CSSStyleSheet) => {
  const shadows = new Set<ShadowRoot>()
  let texts: LoadedTexts | undefined

  const drawOne = (shadow: ShadowRoot) => {
    const { host } = shadow
    if (texts && host.isConnected) render(<Placeholder consent={consent} texts={texts} host={host} />, shadow)
  }
  const stop = listenToPlaceholders((element) => {
    // A page that throws an embed away shall be rid of it.
    for (const old of shadows) if (!old.host.isConnected) shadows.delete(old)
    const shadow = element.shadowRoot ?? element.attachShadow({ mode: 'open' })
    shadow.adoptedStyleSheets = [sheet]
    shadows.add(shadow)
    drawOne(shadow)
  })
  return {
    draw(next: LoadedTexts) {
      texts = next
      shadows.forEach(drawOne)
    },
    stop() {
      stop()
      shadows.forEach((shadow) => render(null, shadow))
    },
  }
}
