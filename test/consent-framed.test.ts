// @vitest-environment jsdom
// @vitest-environment-options { "url": "http://play.example.com/" }
import { afterEach, describe, expect, it } from 'vitest'
import { browserEnvironment } from '../src/browser/environment.js'
import { checkSetup } from '../src/check-setup.js'
import { openConsent } from '../src/consent.js'
import type { Config, Consent } from '../src/index.js'
import { page } from '../src/place.js'
import { cookie } from './open-consents.js'

let opened: Consent[] = []
const open = (isFramed: boolean, config: Partial<Config> = {}) => {
  const consent = openConsent(checkSetup({ policyVersion: '1', ...config }), browserEnvironment, { ...page, isFramed: () => isFramed })
  opened.push(consent)
  return consent
}
afterEach(() => {
  opened.forEach((consent) => consent.destroy())
  opened = []
  document.cookie = 'izin=; path=/; max-age=0'
  document.body.replaceChildren()
})

describe('in a frame of another site', () => {
  it('the preferences do not open: the first layer does, which asks nothing there', () => {
    const consent = open(true)
    expect([consent.isFramed, consent.getState().surface]).toEqual([true, 'banner'])
    consent.close()
    expect(consent.getState().surface).toBe('none')
    consent.open('preferences')
    expect(consent.getState().surface).toBe('banner')
    consent.close()
    document.querySelector('izin-root')!.shadowRoot!.querySelector<HTMLElement>('[part=reopen]')!.click()
    expect(consent.getState().surface).toBe('banner')
    // Nothing asks for it, but the person did.
    consent.rejectAll()
    consent.open()
    consent.setJurisdiction('ID')
    expect(consent.getState().surface).toBe('banner')
  })

  it.each(['accept-all', 'reject-all', 'withdraw'])('a control of the page that would %s only says where the choice is', (action) => {
    const consent = open(true)
    consent.close()
    const control = document.createElement('button')
    control.dataset['izinAction'] = action
    document.body.append(control)
    control.click()
    expect(consent.getState()).toMatchObject({ surface: 'banner', record: undefined })
    expect(cookie()).toBeUndefined()
  })

  it('nothing is on by itself where silence is a yes: a refusal may be out of sight', () => {
    const grants = (isFramed: boolean) => open(isFramed, { jurisdiction: 'US-CA' }).getState().grants
    expect(grants(false)).toMatchObject({ performance: true, marketing: true })
    expect(grants(true)).toMatchObject({ performance: false, marketing: false })
    const late = open(true)
    late.setJurisdiction('US-CA')
    expect(late.getState().grants).toMatchObject({ performance: false, marketing: false })
  })

  it('a choice made on the site itself counts, and the site’s own calls do', () => {
    open(false).decide({ performance: true })
    const framed = open(true)
    expect(framed.getState()).toMatchObject({ surface: 'none', grants: { performance: true, marketing: false } })
    framed.acceptAll()
    expect(framed.allows('marketing')).toBe(true)
  })
})

it('on top, and in a frame of one’s own origin, all is as ever', () => {
  const consent = open(false)
  consent.open('preferences')
  expect([consent.isFramed, consent.getState().surface]).toEqual([false, 'preferences'])
})

it.each([['https://portal.example', true], ['http://localhost:3000', true], ['portal.example', false], ['https://portal.example/', false], ['*', false]])(
  'an embedder is named by its origin: %s', (origin, isTaken) => {
    const check = () => checkSetup({ policyVersion: '1', uiConfig: { framedBy: [origin] } }).config.ui.framedBy
    if (isTaken) expect(check()).toEqual([origin])
    else expect(check).toThrow('framedBy')
  })
