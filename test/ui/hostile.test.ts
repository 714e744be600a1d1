// @vitest-environment jsdom
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { declared } from '../../src/browser/gate/declared.js'
import { browserEnvironment } from '../../src/browser/environment.js'
import { openConsent } from '../../src/consent.js'
import { createSetup, readConfig } from '../../src/core/check-config.js'
import schema from '../../src/core/config.schema.json' with { type: 'json' }
import type { Consent, PublicConfig } from '../../src/index.js'
import type { Schema } from '../../src/core/validate.js'
import { page } from '../../src/place.js'
import { mountUi } from '../../ui/index.js'
import { arbitraryOf } from './arbitrary-of.js'
import { fillJsdomGaps } from './fill-jsdom-gaps.js'
import { findForeign } from './find-foreign.js'
import { hostileAddresses, hostileTexts } from './hostile-texts.js'
import { mounted, untilFull } from './mounted.js'

let close = () => {}
const thrown = vi.fn()
beforeEach(() => addEventListener('error', thrown))
afterEach(() => {
  close()
  removeEventListener('error', thrown)
  document.body.replaceChildren()
  expect(thrown).not.toHaveBeenCalled()
  expect('hacked' in globalThis).toBe(false)
})

/** The same text wherever a site may write one. */
const configOf = (text: string): Partial<PublicConfig> => ({
  policy: { version: '2026-11', effectiveAt: '2099-01-01', summary: { en: text, __proto__: text, constructor: text } as never },
  privacyUrl: text,
  controller: { name: text, email: text, dpo: text },
  complaint: { authority: text, url: text },
  transfers: [{ country: 'SG', safeguard: text }],
  categories: [
    { id: 'essential', name: text, description: text, basis: text, data: text, retention: text },
    { id: 'performance', name: text, description: text },
    { id: 'marketing', name: text, description: text },
    { id: 'constructor', name: text }, { id: '__proto__', description: text }, { id: 'toString' },
  ],
  services: [{ id: 'hotjar', name: text, category: 'performance' }, { id: 'valueOf', name: text, category: 'toString' }],
})

/** Where a longer text has another line it is another paragraph. */
const inOneLine = (text: string) => text.replace(/[\r\n]+/g, '')

/** How often the text stands in what a person can read. */
const count = (root: ShadowRoot, text: string) => inOneLine(root.textContent ?? '').split(inOneLine(text)).length - 1

const untilDrawn = (shadow: ShadowRoot, part: string) =>
  expect.poll(() => shadow.querySelector(`[part=${part}]`), { timeout: 5000 }).not.toBeNull()

describe.each(Object.entries({ ...hostileTexts, ...hostileAddresses }))('%s in every text of a site', (_, text) => {
  it('is text on the first layer, in a question about part, and in the preferences', async () => {
    const inBanner = mounted({ config: configOf(text) })
    close = inBanner.unmount
    await untilDrawn(inBanner.shadow, 'banner')
    expect(count(inBanner.shadow, text)).toBeGreaterThanOrEqual(1)
    expect(findForeign()).toEqual([])
    close()

    const inPart = mounted({ config: configOf(text), record: {}, surface: 'banner', unanswered: ['marketing', '__proto__', 'hotjar'] })
    close = inPart.unmount
    await untilDrawn(inPart.shadow, 'banner')
    expect(count(inPart.shadow, text)).toBeGreaterThanOrEqual(4)
    expect(findForeign()).toEqual([])
    close()

    const inPanel = mounted({ config: configOf(text), surface: 'preferences', found: [{ name: text, kind: 'cookie', category: 'marketing' } as never] })
    close = inPanel.unmount
    await untilFull(inPanel.shadow)
    await expect.poll(() => inPanel.shadow.querySelector('code')?.textContent).toBe(text)
    expect(count(inPanel.shadow, text)).toBeGreaterThanOrEqual(18)
    expect(findForeign()).toEqual([])
  })

  it('is text on a placeholder, and to a screen reader', async () => {
    const { shadow, consent, unmount } = mounted({ config: configOf(text) })
    close = unmount
    const placeholder = document.createElement('izin-placeholder')
    placeholder.setAttribute('service', text)
    document.body.append(placeholder)
    expect(placeholder.shadowRoot?.textContent).toContain(text)
    consent.decide({ performance: true }, { source: 'banner', event: { isTrusted: true } })
    await expect.poll(() => shadow.querySelector('[role=status]')?.textContent).toContain(`${text}: on`)
    expect(findForeign()).toEqual([])
  })
})

describe('a language', () => {
  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('called %s is not known, so English is shown', async (tag) => {
    const { container, unmount } = mounted({ locale: tag })
    close = unmount
    await expect.poll(() => container.textContent).toContain('Your privacy choices')
  })
})

/** As the script tag would start it: what is wrong beyond the form is left out. */
const start = (plain: unknown): Consent => {
  const { storage: _, ...clean } = readConfig(schema as Schema, plain, [])
  const never = () => Promise.reject(new Error('not loaded'))
  return openConsent(createSetup(clean, {
    gate: declared(), backends: [], vendors: [], ui: mountUi, loadClassifier: never, loadDetails: never, loadJar: never,
  }, []), browserEnvironment, page)
}

describe('any configuration that the schema takes', () => {
  it('opens, closes and goes without a trace, and draws nothing that is not ours', async () => {
    fillJsdomGaps()
    await fc.assert(fc.asyncProperty(arbitraryOf(schema as Schema), async (plain) => {
      const consent = start(plain)
      try {
        const errors: unknown[] = []
        consent.on('error', (error) => errors.push(error))
        consent.open('preferences')
        await vi.waitUntil(() => document.querySelector('izin-root')?.shadowRoot?.querySelector('[part=preferences] .who'), { interval: 1 })
        expect(findForeign()).toEqual([])
        consent.acceptAll()
        consent.open('banner')
        await vi.waitUntil(() => document.querySelector('izin-root')?.shadowRoot?.querySelector('[part=banner]'), { interval: 1 })
        expect(findForeign()).toEqual([])
        expect(errors).toEqual([])
      } finally {
        consent.reset()
        consent.destroy()
      }
      expect(document.querySelector('izin-root')?.shadowRoot?.childElementCount ?? 0).toBe(0)
    }), { numRuns: 100 })
  }, 60_000)
})
