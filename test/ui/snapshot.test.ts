// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import { canonicalize } from '../../ui/canonical.js'
import { en } from '../../ui/locales/en.js'
import { id } from '../../ui/locales/id.js'
import { createSnapshot, type InFront } from '../../ui/snapshot.js'
import { createFakeConsent } from './fake-consent.js'
import { mounted } from './mounted.js'

type Fake = NonNullable<Parameters<typeof createFakeConsent>[0]>

let unmount = () => {}
afterEach(() => {
  unmount()
  document.body.replaceChildren()
})

const inFront = (surface: InFront['surface'], options: Fake = {}, texts = en): InFront => {
  const { consent } = createFakeConsent(options)
  return { surface, texts, config: consent.config, state: consent.getState(), version: consent.version }
}

/** Every text on the screen, each node its own; values that were filled in are cut out of their sentence. */
const textsOf = (root: Element): string[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const found: string[] = []
  while (walker.nextNode()) found.push(walker.currentNode.textContent?.trim() ?? '')
  return found.filter((text) => /\w/.test(text))
}

const stringsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []

/** Is it one of these, or one of these with its place filled? */
const isAmong = (strings: readonly string[]) => (text: string) => strings.some((pattern) =>
  pattern === text || new RegExp(`^${pattern.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*')}$`).test(text))

const surfaces = ['banner', 'preferences'] as const
const cases = surfaces.flatMap((surface) => [['en', en], ['id', id]].flatMap(([locale, texts]) =>
  [false, true].map((gpc) => ({ surface, locale: locale as string, texts: texts as typeof en, gpc }))))

describe('a snapshot', () => {
  it.each(cases)('has every text of the $surface on the screen, in $locale, and its buttons in order (gpc: $gpc)', async ({ surface, locale, texts, gpc }) => {
    const page = mounted({ surface, locale, gpc })
    unmount = page.unmount
    await expect.poll(() => page.container.querySelector(surface === 'banner' ? '[part=banner]' : '.who'), { timeout: 5000 }).not.toBeNull()
    const snapshot = createSnapshot(inFront(surface, { surface, locale, gpc }, texts)) as { buttons: { action: string; label: string }[] }
    expect(textsOf(page.container).filter((text) => !isAmong(stringsIn(snapshot))(text))).toEqual([])
    const buttons = [...page.container.querySelectorAll<HTMLElement>('.actions button')]
    expect(snapshot.buttons).toEqual(buttons.map((button) => ({ action: button.dataset['izinAction'], label: button.textContent })))
  })

  it.each([
    ['a notice', { model: 'notice' }], ['a place where one opts out', { model: 'opt-out', surface: 'banner' }], ['a question about part', { record: {}, unanswered: ['marketing'], surface: 'banner' }],
    ['a child', { locked: ['performance', 'marketing'], unanswered: [], surface: 'banner', config: { minor: true } }],
  ] as const)('of the banner has what stands there, word for word: %s', async (_what, options) => {
    const fake = options as unknown as Fake
    const page = mounted(fake)
    unmount = page.unmount
    await expect.poll(() => page.container.querySelector('[part=banner]'), { timeout: 5000 }).not.toBeNull()
    const snapshot = createSnapshot(inFront('banner', fake)) as { texts: object; buttons: { action: string; label: string }[] }
    for (const text of [...stringsIn(snapshot.texts), ...snapshot.buttons.map(({ label }) => label)]) expect(textsOf(page.container)).toContain(text)
    expect(textsOf(page.container).filter((text) => !stringsIn(snapshot).includes(text))).toEqual([])
  })

  it('of the banner has no sentence that is not on it', async () => {
    const page = mounted({ surface: 'banner' })
    unmount = page.unmount
    const { texts } = createSnapshot(inFront('banner')) as { texts: object }
    for (const text of stringsIn(texts)) expect(textsOf(page.container)).toContain(text)
  })

  it('is the same for the same, and another for another text, order, look, service, law or version', () => {
    const base = inFront('banner')
    const { config, state } = base
    const others: InFront[] = [
      inFront('preferences'), inFront('banner', {}, id), inFront('banner', { gpc: true }), inFront('banner', { model: 'opt-out' }), { ...base, version: '9' },
      { ...base, texts: { ...en, text: `${en.text} ` } }, { ...base, texts: { ...en, acceptAll: 'OK' } },
      ...([
        { categories: [...config.categories].reverse() }, { ui: { theme: 'dark' } }, { ui: { layout: 'card' } }, { services: config.services.slice(1) },
        { privacyUrl: '/p' }, { controller: { name: 'Other' } }, { policy: { version: '2027-01' } }, { complaint: { authority: 'A' } },
        { transfers: [{ country: 'US', safeguard: 'clauses' }] }, { categories: config.categories.map((category) => ({ ...category, basis: 'consent' })) },
      ] as const).map((change) => ({ ...base, config: { ...config, ...change } as typeof config })),
      { ...base, state: { ...state, status: 'decided', unanswered: ['marketing'] } }, { ...base, state: { ...state, locked: ['marketing'] } },
      { ...base, state: { ...state, policy: { ...state.policy, pack: { ...state.policy.pack, version: 2 } } } },
    ]
    const texts = [base, ...others].map((each) => canonicalize(createSnapshot(each)))
    expect(new Set(texts).size).toBe(texts.length)
    expect(canonicalize(createSnapshot(inFront('banner')))).toBe(texts[0])
  })

  it('has nothing of a person in it: neither a past choice nor what was only seen on the page', () => {
    const record = { categories: { performance: true, marketing: false }, services: { youtube: true } }
    for (const surface of surfaces) {
      expect(createSnapshot(inFront(surface, { record }))).toEqual(createSnapshot(inFront(surface)))
    }
  })
})
