// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createLanguage } from '../../ui/language.js'
import { resolveLocale } from '../../ui/locale.js'
import { en } from '../../ui/locales/en.js'
import { id } from '../../ui/locales/id.js'
import type { Texts } from '../../ui/texts.js'
import { mounted } from './mounted.js'

describe('resolveLocale', () => {
  it.each([
    ['id', 'id'], ['id-ID', 'id'], ['ID', 'id'], ['in', 'id'], ['in-ID', 'id'], ['jv', 'id'], ['su-Latn', 'id'],
    ['en-GB', 'en'], ['fil-PH', 'fil'], ['zh-Hant-TW', 'zh'], ['ina', 'ina'],
  ])('%s is %s', (tag, code) => expect(resolveLocale(tag)).toBe(code))
})

describe('createLanguage', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())
  const start = (load: () => Texts | undefined | Promise<Texts | undefined>) => {
    const applied: string[] = []
    return { applied, language: createLanguage(load, ({ lang }) => applied.push(lang)) }
  }
  const after = (ms: number) => new Promise<Texts>((resolve) => setTimeout(() => resolve(id), ms))

  it('applies at once what is there', () => {
    const { applied, language } = start(() => id)
    language.set('id')
    expect(applied).toEqual(['id'])
  })

  it.each([[Object as never], [{} as never]])('speaks English where what it gets is no text, as for a tag called constructor', (texts: Texts) => {
    const { applied, language } = start(() => texts)
    language.set('constructor')
    expect(applied).toEqual(['en'])
  })

  it('waits for a locale that comes in time', async () => {
    const { applied, language } = start(() => after(400))
    language.set('id')
    await vi.advanceTimersByTimeAsync(1000)
    expect(applied).toEqual(['id'])
  })

  it('speaks English after half a second, and stays with it', async () => {
    const { applied, language } = start(() => after(600))
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
    const { applied, language } = start(() => after(100))
    language.set('id')
    language.stop()
    await vi.advanceTimersByTimeAsync(1000)
    expect(applied).toEqual([])
  })
})

describe('mountUi', () => {
  it('switches live, and says so on the host', async () => {
    const { consent, screen, unmount } = mounted()
    consent.setLocale('id-ID')
    await screen.findByRole('button', { name: 'Tolak semua' })
    expect(document.querySelector('izin-root')?.getAttribute('lang')).toBe('id')
    unmount()
  })

  it('takes a language of the site’s own, in its direction', () => {
    const { screen, unmount } = mounted({ locale: 'ar-EG' }, { locales: { ar: { ...en, lang: 'ar', dir: 'rtl', rejectAll: 'رفض الكل' } } })
    expect(screen.getByRole('button', { name: 'رفض الكل' })).toBeTruthy()
    expect(document.querySelector('izin-root')?.getAttribute('dir')).toBe('rtl')
    unmount()
  })
})
