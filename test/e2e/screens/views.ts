import type { BrowserContextOptions, Page, ViewportSize } from 'playwright-core'
import { translations } from '../../../src/core/languages.js'
import type { BannerTexts } from '../../../ui/texts.js'

const touch = { hasTouch: true, isMobile: true, deviceScaleFactor: 2 } as const

/** What a person looks at the page with. */
export const devices = {
  phone: { viewport: { width: 390, height: 844 }, ...touch },
  desktop: { viewport: { width: 1280, height: 800 } },
  landscape: { viewport: { width: 844, height: 390 }, ...touch },
  /** A window of 1280×1024 at 400 % (WCAG 1.4.10). */
  reflow: { viewport: { width: 320, height: 256 }, deviceScaleFactor: 2 },
  /** The smallest phone that is still sold. */
  small: { viewport: { width: 320, height: 568 }, ...touch },
} as const satisfies Record<string, BrowserContextOptions & { readonly viewport: ViewportSize }>
export type Device = keyof typeof devices

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>
const plain: Media = { colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none' }

/** What a person's system asks pages to look like. */
export const themes = {
  light: plain,
  dark: { ...plain, colorScheme: 'dark' },
  contrast: { ...plain, contrast: 'more' },
  'contrast-dark': { ...plain, colorScheme: 'dark', contrast: 'more' },
  forced: { ...plain, forcedColors: 'active' },
} as const satisfies Record<string, Media>
export type Theme = keyof typeof themes
export const themeNames = Object.keys(themes) as Theme[]

export interface Language {
  readonly code: string
  readonly dir: 'ltr' | 'rtl'
}

/** The languages of the interface. */
export const readLanguages = (): Promise<readonly Language[]> => Promise.all(['en', ...translations].map(async (code) => {
  const { banner, enBanner = banner } = await import(`../../../ui/locales/${code}-banner.ts`) as Record<'banner' | 'enBanner', BannerTexts>
  return { code, dir: enBanner.dir }
}))

/** One that is read from the right; Arabic, where there is a choice. */
export async function findRightToLeft(): Promise<Language | undefined> {
  const found = (await readLanguages()).filter(({ dir }) => dir === 'rtl')
  return found.find(({ code }) => code === 'ar') ?? found[0]
}
