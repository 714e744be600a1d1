// @vitest-environment jsdom
import { expect, it, vi } from 'vitest'
import { createLazyUi } from '../../src/browser/ui-slot.js'
import { createFakeConsent } from '../ui/fake-consent.js'

const asked = () => [...document.querySelectorAll('script')].map(({ src }) => src)

it('the interface is asked for after the task that holds, once', async () => {
  const { consent } = createFakeConsent()
  const stop = createLazyUi({ src: 'izin-ui.js', base: 'https://site.example/izin/izin.js', nonce: '', scriptUrl: (url) => url })(consent)
  consent.open('preferences')
  expect(asked()).toEqual([])
  await vi.waitUntil(() => asked().length > 0, { interval: 1 })
  expect(asked().filter((url) => url.endsWith('izin-ui.js'))).toEqual(['https://site.example/izin/izin-ui.js'])
  stop()
})
