// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createLazyUi, loadClassifier, type UiSlot } from '../../src/browser/ui-slot.js'
import { createConsent } from '../../src/index.js'
import { createFakeConsent } from '../ui/fake-consent.js'

const slotKey = Symbol.for('izin.ui')
const scope = globalThis as { [slotKey]?: UiSlot }
afterEach(() => {
  delete scope[slotKey]
  document.head.replaceChildren()
})

const findTags = () => [...document.querySelectorAll<HTMLScriptElement>('script[src$="izin-classify.js"]')]

/** Plays the server: what is in the file has run when its tag says that it is loaded. */
const serve = async (event: 'load' | 'error', run = () => {}) => {
  await vi.waitFor(() => expect(findTags()).toHaveLength(1))
  run()
  findTags()[0]!.dispatchEvent(new Event(event))
}
const mountLazyUi = () =>
  createLazyUi({ src: 'izin-ui.js', base: 'https://site.example/izin/izin.js', nonce: 'n', scriptUrl: (url) => url })(createFakeConsent().consent)

describe('consent.classify', () => {
  it('answers as the module does, with the site\'s services first', async () => {
    const consent = createConsent({
      policyVersion: '1', categories: [{ id: 'games' }],
      services: [{ id: 'lobby', name: 'Lobby', category: 'games', cookies: ['lobby_*'] }],
    })
    expect(await consent.classify({ name: 'lobby_room' })).toMatchObject({ category: 'games', service: 'lobby' })
    expect(await consent.classify({ name: 'PHPSESSID' })).toMatchObject({ category: 'essential', because: 'known-name' })
    consent.destroy()
  })

  it('is a file of its own with the script tag, fetched once, when it is asked for', async () => {
    mountLazyUi()
    expect(findTags()).toEqual([])
    const create = () => () => ({ category: 'marketing', confidence: 1, because: 'words' as const })
    const loading = loadClassifier()
    await serve('load', () => void (scope[slotKey]!.createClassify = create))
    expect(await loading).toBe(create)
    expect(await loadClassifier()).toBe(create)
    expect(findTags().map(({ src, nonce }) => [src, nonce])).toEqual([['https://site.example/izin/izin-classify.js', 'n']])
  })

  it('is rejected where the file is not there, and fetched again when asked again', async () => {
    mountLazyUi()
    const loading = loadClassifier()
    await serve('error')
    await expect(loading).rejects.toThrow('izin-classify.js did not load')
    const again = loadClassifier()
    await serve('load')
    await expect(again).rejects.toThrow('another release')
  })
})
