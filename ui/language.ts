import { resolveLocale } from './locale.js'
import { enBanner } from './locales/en-banner.js'
import type { LoadedTexts, Texts } from './texts.js'

/** Gives a locale's texts, at once or later; nothing where it has none. */
export type LoadLocale = (code: string) => Texts | undefined | Promise<Texts | undefined>

/** The banner waits this long for its language, then asks in English. */
const patience = 500

const afterPatience = () => new Promise<undefined>((resolve) => setTimeout(resolve, patience))

/**
 * Applies the texts of the language asked for. What arrives after English was shown is not used: no text changes
 * under a reader's eyes until the site sets another locale.
 */
export const createLanguage = (load: LoadLocale, draw: (texts: LoadedTexts) => void) => {
  // What names no language is no text: a tag may be the name of something that every object has.
  const apply = (texts: Texts | undefined) => draw(texts?.lang ? texts : enBanner)
  let current: string | undefined
  return {
    set(tag: string): void {
      if (tag === current) return
      const alsoWait = current === undefined ? [afterPatience()] : []
      current = tag
      const texts = load(resolveLocale(tag))
      if (!(texts instanceof Promise)) return apply(texts)
      void Promise.race([texts, ...alsoWait]).catch(() => undefined).then((found) => {
        if (tag === current) apply(found)
      })
    },
    stop() {
      current = undefined
    },
  }
}
