import type { BannerTexts, PanelTexts, Texts } from './texts.js'

interface Layers {
  readonly banner: BannerTexts
  readonly panel: PanelTexts
}

/**
 * A language that is not English, whole, when it is asked for. In the package each code has an `import()` of its own,
 * which the build writes: so every bundler can split them.
 */
export const loadLanguage = async (code: string): Promise<Texts> => {
  const [{ banner }, { panel }] = await Promise.all([
    import(`./locales/${code}-banner.ts`) as Promise<Layers>, import(`./locales/${code}-panel.ts`) as Promise<Layers>,
  ])
  return { ...banner, panel }
}
