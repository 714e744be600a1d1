// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createLanguage, type Sources } from '../../ui/language.js'
import { en } from '../../ui/locales/en.js'
import { id } from '../../ui/locales/id.js'
import { panel } from '../../ui/panel-parts.js'
import type { OwnTexts } from '../../ui/texts.js'
import { mounted } from './mounted.js'

const later = <T>(ms: number, value: T) => new Promise<T>((resolve) => setTimeout(() => resolve(value), ms))
const { panel: words, ...banner } = id

describe('createLanguage', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  /** Texts that come as they are told to; what was applied, by its language and that of its second layer. */
  const start = (loadLocale: Sources['loadLocale'], loadWords?: Sources['loadWords']) => {
    const applied: string[] = []
    const language = createLanguage({ loadLocale, ...(loadWords && { loadWords }) }, ({ lang, panel: ofPanel }) =>
      applied.push(`${lang}${ofPanel ? ` ${ofPanel.save}` : ''}`))
    return { applied, language }
  }

  it('applies at once what is there', () => {
    const { applied, language } = start(() => banner)
    language.set('id')
    expect(applied).toEqual(['id'])
  })

  it.each([[Object as never], [{} as never]])('speaks English where what it gets is no text, as for a tag called constructor', (texts: never) => {
    const { applied, language } = start(() => texts)
    language.set('constructor')
    expect(applied).toEqual(['en'])
  })

  it('waits for a locale that comes in time', async () => {
    const { applied, language } = start(() => later(400, banner))
    language.set('id')
    await vi.advanceTimersByTimeAsync(1000)
    expect(applied).toEqual(['id'])
  })

  it('speaks English after half a second, and stays with it', async () => {
    const { applied, language } = start(() => later(600, banner))
    language.set('id')
    await vi.advanceTimersByTimeAsync(501)
    expect(applied).toEqual(['en'])
    await vi.advanceTimersByTimeAsync(1000)
    expect(applied).toEqual(['en'])
  })

  it('speaks English when the locale cannot be had', async () => {
    const { applied, language } = start(() => Promise.reject(new Error('offline')))
    language.set('id')
    await vi.advanceTimersByTimeAsync(0)
    expect(applied).toEqual(['en'])
  })

  it('is silent once stopped', async () => {
    const { applied, language } = start(() => later(100, banner))
    language.set('id')
    language.stop()
    await vi.advanceTimersByTimeAsync(1000)
    expect(applied).toEqual([])
  })

  it('is silent once stopped, also where its second layer is asked for then', async () => {
    const { applied, language } = start(() => banner)
    language.set('id')
    language.stop()
    await language.complete(Promise.resolve(panel))
    expect(applied).toEqual(['id'])
  })

  describe('for the second layer', () => {
    const english = async () => panel

    it('asks for its words beside its file, and has them whichever comes first', async () => {
      for (const [file, ofWords] of [[300, 200], [200, 300]] as const) {
        const loadWords = vi.fn(() => later(ofWords, words))
        const { applied, language } = start(() => banner, loadWords)
        language.set('id')
        const done = language.complete(later(file, panel))
        expect(loadWords).toHaveBeenCalledExactlyOnceWith('id')
        await vi.advanceTimersByTimeAsync(300)
        expect(await done).toBe(panel)
        expect(applied).toEqual(['id', 'id Simpan pilihan'])
      }
    })

    it('waits half a second for them once its file is there; what comes later is not used', async () => {
      const { applied, language } = start(() => banner, () => later(1600, words))
      language.set('id')
      const done = language.complete(later(1000, panel))
      await vi.advanceTimersByTimeAsync(1499)
      expect(applied).toEqual(['id'])
      await vi.advanceTimersByTimeAsync(1)
      await done
      // What is on screen stays; who opens the panel now reads all of it in English.
      expect(applied).toEqual(['id', 'id'])
      language.speakEnglish()
      await vi.advanceTimersByTimeAsync(1000)
      expect(applied).toEqual(['id', 'id', 'en Save choices'])
    })

    it('is English whole where the first layer was too late: no words of two languages', async () => {
      const loadWords = vi.fn(() => words)
      const { applied, language } = start(() => later(600, banner), loadWords)
      language.set('id')
      await vi.advanceTimersByTimeAsync(501)
      await language.complete(english())
      expect([applied, loadWords.mock.calls]).toEqual([['en', 'en Save choices'], []])
    })

    it('goes without them where they cannot be had, and does not wait', async () => {
      const { applied, language } = start(() => banner, () => Promise.reject(new Error('404')))
      language.set('id')
      await language.complete(english())
      expect(applied).toEqual(['id', 'id'])
    })

    it('has English ones from its file', async () => {
      const { applied, language } = start(() => undefined, () => Promise.reject(new Error('no such file')))
      language.set('en')
      await language.complete(english())
      expect(applied).toEqual(['en', 'en Save choices'])
    })

    it('changes language whole, or not at all', async () => {
      const { applied, language } = start(
        (code) => (code === 'en' ? undefined : later(100, { ...banner, lang: code })), (code) => (code === 'de' ? later(200, words) : undefined))
      language.set('en')
      await language.complete(english())
      language.set('de')
      await vi.advanceTimersByTimeAsync(199)
      expect(applied).toEqual(['en', 'en Save choices'])
      await vi.advanceTimersByTimeAsync(1)
      language.set('fr')
      await vi.advanceTimersByTimeAsync(200)
      expect(applied).toEqual(['en', 'en Save choices', 'de Simpan pilihan', 'en Save choices'])
    })

    it('gives a language that is chosen meanwhile its words too, and none of the one before', async () => {
      const { applied, language } = start((code) => later(100, { ...banner, lang: code }), (code) => later(300, { ...words, save: code }))
      language.set('de')
      await vi.advanceTimersByTimeAsync(100)
      const done = language.complete(english())
      language.set('fr')
      await vi.advanceTimersByTimeAsync(1000)
      await done
      expect(applied).toEqual(['de', 'fr fr'])
    })

    it('is as it was where its file does not come', async () => {
      const { applied, language } = start(() => banner, () => words)
      language.set('id')
      await expect(language.complete(Promise.reject(new Error('404')))).rejects.toThrow('404')
      expect(applied).toEqual(['id'])
    })
  })
})

/** A language is a file of its own, which a busy machine takes its time to read. */
const patience = { timeout: 5000 }

describe('mountUi', () => {
  it('switches live, and says so on the host', async () => {
    const { consent, screen, unmount } = mounted()
    consent.setLocale('id-ID')
    await screen.findByRole('button', { name: 'Tolak semua' }, patience)
    expect(document.querySelector('izin-root')?.getAttribute('lang')).toBe('id')
    unmount()
  })

  it('switches the open panel live and whole, keeps the focus where it is, and says so on the host', async () => {
    const { consent, shadow, screen, unmount } = mounted({ surface: 'preferences' })
    const save = await screen.findByRole('button', { name: 'Save choices' }, patience)
    const dialog = screen.getByRole('dialog')
    save.focus()
    for (const [tag, name, code, dir] of [['de-AT', 'Auswahl speichern', 'de', 'ltr'], ['ar', 'حفظ الخيارات', 'ar', 'rtl'], ['zh-TW', '儲存選擇', 'zh-Hant', 'ltr']] as const) {
      consent.setLocale(tag)
      expect(await screen.findByRole('button', { name }, patience)).toBe(save)
      expect([shadow.activeElement, screen.getByRole('dialog')]).toEqual([save, dialog])
      const { lang, dir: direction } = shadow.host as HTMLElement
      expect([lang, direction]).toEqual([code, dir])
    }
    consent.setLocale('xx')
    expect(await screen.findByRole('button', { name: 'Save choices' }, patience)).toBe(save)
    unmount()
  })

  it('marks what a service keeps, which is told in English and Indonesian only (WCAG 3.1.2)', async () => {
    const stored = [{ name: '_x', kind: 'cookie', purpose: { en: 'Counts visits.', id: 'Menghitung kunjungan.' } }] as const
    const { consent, screen, user, unmount } = mounted({ surface: 'preferences', locale: 'ar', detailsOf: () => ({ company: 'Example', privacyUrl: 'https://example.com/', stored }) })
    const [summary] = await screen.findAllByText('الخدمات (1)', undefined, patience)
    await user.click(summary!)
    const [purpose] = await screen.findAllByText('Counts visits.', undefined, patience)
    expect([purpose?.lang, purpose?.dir]).toEqual(['en', 'ltr'])
    expect(screen.getAllByRole('link', { name: 'Example: سياسة الخصوصية', hidden: true }).length).toBeGreaterThan(0)
    consent.setLocale('id')
    const [own] = await screen.findAllByText('Menghitung kunjungan.', undefined, patience)
    expect(own?.hasAttribute('lang')).toBe(false)
    unmount()
  })

  it('takes a language of the site’s own, in its direction', () => {
    const { screen, unmount } = mounted({ locale: 'ar-EG' }, { locales: { ar: { ...en, lang: 'ar', dir: 'rtl', rejectAll: 'رفض الكل' } } })
    expect(screen.getByRole('button', { name: 'رفض الكل' })).toBeTruthy()
    expect(document.querySelector('izin-root')?.getAttribute('dir')).toBe('rtl')
    unmount()
  })

  it('takes a module of ours, as a site imports it', async () => {
    const { screen, unmount } = mounted({ locale: 'de' }, { locales: { de: async () => ({ default: { ...en, lang: 'de', rejectAll: 'Nein' } }) } })
    expect(await screen.findByRole('button', { name: 'Nein' }, patience)).toBeTruthy()
    unmount()
  })

  it('says what was shown: the language with each choice, also where it is not the one asked for', async () => {
    const { consent, calls, screen, unmount } = mounted({ locale: 'eo' })
    screen.queryByRole('button', { name: 'Reject all' }) ?? await screen.findByRole('button', { name: 'Reject all' }, patience)
    screen.getByRole('button', { name: 'Reject all' }).click()
    consent.setLocale('de')
    consent.open('banner')
    const reject = await screen.findByRole('button', { name: 'Alle ablehnen' }, patience)
    reject.click()
    expect([consent.locale, ...calls.map(({ context }) => context?.lang)]).toEqual(['de', 'en', 'de'])
    unmount()
  })

  it('puts the site’s words over ours, as text and in both layers; whatever else stands there is not shown', async () => {
    const texts = {
      en: { acceptAll: '<b>Yes</b>', rejectAll: 5, title: '', lang: 'xx', dir: 'rtl', nonsense: 'x', categories: { marketing: 'Promotions' }, panel: { save: 'Keep', close: null, first: 'x' } },
      de: { acceptAll: 'Ja' },
    } as unknown as Record<string, OwnTexts>
    const { consent, container, screen, unmount } = mounted({ config: { ui: { texts } } })
    expect(screen.getByRole('button', { name: '<b>Yes</b>' })).toBeTruthy()
    expect(screen.getByRole('heading').textContent).toBe(en.title)
    expect(screen.getByRole('button', { name: 'Reject all' })).toBeTruthy()
    consent.open('preferences')
    expect(await screen.findByRole('button', { name: 'Keep' }, patience)).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Close' })).toBeTruthy()
    expect(await screen.findByRole('switch', { name: 'Promotions' })).toBeTruthy()
    expect(container.textContent).not.toMatch(/nonsense|null|\b5\b/)
    const { lang, dir } = document.querySelector('izin-root') as HTMLElement
    expect([lang, dir]).toEqual(['en', 'ltr'])
    consent.setLocale('de')
    expect(await screen.findByRole('button', { name: 'Ja' }, patience)).toBeTruthy()
    unmount()
  })
})
