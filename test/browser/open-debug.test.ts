// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import { createLazyUi, openDebug, type UiSlot } from '../../src/browser/ui-slot.js'
import { createFakeConsent } from '../ui/fake-consent.js'

const slotKey = Symbol.for('izin.ui')
const scope = globalThis as { [slotKey]?: UiSlot }
afterEach(() => {
  delete scope[slotKey]
  document.head.replaceChildren()
  history.replaceState(null, '', '/')
})

const openAt = (address: string) => {
  history.replaceState(null, '', address)
  const fake = createFakeConsent({ surface: 'none' })
  createLazyUi({ src: 'izin-ui.js', base: 'https://site.example/izin/izin.js', nonce: 'n', scriptUrl: (url) => url })(fake.consent)
  openDebug(fake.consent)
  return fake
}
const tags = () => [...document.querySelectorAll('script')].map(({ src, nonce }) => ({ src, nonce }))

describe('the debug parameter', () => {
  it.each(['/?izin=debug', '/?a=1&izin=debug', '/?izin=debug&b', '/?%E0%A4%A&izin=debug#x'])('is seen in %s', (address) => {
    openAt(address)
    expect(tags()).toEqual([{ src: 'https://site.example/izin/izin-debug.js', nonce: 'n' }])
  })

  it.each(['/', '/#izin=debug', '/?izin=debugger', '/?xizin=debug', '/?izin=%E0%A4%A', '/?izin', '/izin=debug', '/?izin=debug%00'])('is not seen in %s, where nothing is loaded or kept', (address) => {
    const fake = openAt(address)
    expect([tags(), scope[slotKey]?.events]).toEqual([[], undefined])
    fake.hold({ url: 'https://a.example/', kind: 'script', category: 'marketing', rule: 'service' })
    expect(scope[slotKey]?.events).toBeUndefined()
  })

  it('keeps what happens before the overlay is here', () => {
    const item = { url: 'https://a.example/', kind: 'script', category: 'marketing', rule: 'service' } as const
    openAt('/?izin=debug').hold(item)
    expect(scope[slotKey]?.events).toEqual([['hold', item]])
  })
})
