import { enBanner } from './locales/en-banner.js'
import type { Panel } from './panel.js'
import type { LoadedTexts, PanelTexts } from './texts.js'
import { wait } from './wait.js'

type Offer<T> = T | undefined | Promise<T | undefined>

/** Where texts come from, at once or later; nothing where a language has none. */
export interface Sources {
  /** The first layer's. They may bring the second's along. */
  readonly loadLocale: (code: string) => Offer<LoadedTexts>
  /** The second layer's, where they come by themselves. */
  readonly loadWords?: (code: string) => Offer<PanelTexts>
}

/** A layer waits this long for its language, then speaks English. */
const patience = 500
const nothing = () => undefined

/**
 * Applies the texts of the language asked for. What arrives after English was shown is not used: no text changes
 * under a reader's eyes until the site sets another locale.
 */
export const createLanguage = ({ loadLocale, loadWords = nothing }: Sources, apply: (texts: LoadedTexts) => void) => {
  let current: string | undefined
  let shown: LoadedTexts | undefined
  /** The second layer is wanted: from then on a language is used whole, or not at all. */
  let isWhole = false
  /** The second layer's, once its file is here. */
  let english: PanelTexts | undefined

  /** What names no language is no text: a tag may be the name of something that every object has. */
  const use = (found?: LoadedTexts) => {
    const texts = found?.lang ? found : enBanner
    apply(shown = texts.lang === 'en' && english ? { panel: english, ...texts } : texts)
  }
  const isReady = (texts: LoadedTexts | undefined) => !isWhole || !texts || texts.panel
  const whole = async (code: string, texts: Offer<LoadedTexts>): Promise<LoadedTexts | undefined> => {
    // Beside it, if that is known already.
    const words = isWhole && loadWords(code)
    const found = await texts
    if (!found || isReady(found)) return found
    const panel = await (words || loadWords(code))
    return panel && { ...found, panel }
  }
  return {
    set(code: string): void {
      if (code === current) return
      const alsoWait = current === undefined ? [wait(patience)] : []
      current = code
      const texts = loadLocale(code)
      if (!(texts instanceof Promise) && isReady(texts)) return use(texts)
      void Promise.race([whole(code, texts), ...alsoWait]).catch(nothing).then((found) => {
        if (code === current) use(found)
      })
    },
    /** Brings the second layer's words beside its file, and waits a little for them. */
    async complete(file: Promise<Panel | undefined>): Promise<Panel | undefined> {
      isWhole = true
      const code = current
      const isSpoken = () => code && code === current && code === shown?.lang
      const words = isSpoken() && !shown?.panel ? Promise.resolve(loadWords(code!)).catch(nothing) : undefined
      const panel = await file
      english = panel?.english
      const found = await Promise.race([words, wait(patience)])
      if (shown && code === current) use(found && isSpoken() ? { ...shown, panel: found } : shown)
      return panel
    },
    /** For where the second layer's words did not come: one language at a time stands before a person. */
    speakEnglish: () => use(),
    stop() {
      current = shown = undefined
    },
  }
}
