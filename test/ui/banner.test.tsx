// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { mount } from '../../ui/mount.js'
import { panel } from '../../ui/panel-parts.js'
import { createFakeConsent } from './fake-consent.js'
import { fillJsdomGaps } from './fill-jsdom-gaps.js'
import { mounted } from './mounted.js'

let unmount = () => {}
const open = (...options: Parameters<typeof mounted>) => {
  const page = mounted(...options)
  unmount = page.unmount
  return page
}
afterEach(() => {
  unmount()
  document.body.replaceChildren()
})

describe('the banner', () => {
  it('is a labelled region with three buttons and nothing else to press', () => {
    const { screen } = open({ config: { services: [] } })
    expect(screen.getByRole('region', { name: 'Your privacy choices' }).getAttribute('part')).toBe('banner')
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Reject all', 'Accept all', 'Settings'])
  })

  it('gives the buttons that decide one look, by one class and one part, so that a site cannot set one above the other', () => {
    const { screen } = open({ config: { services: [] } })
    const look = (name: string) => {
      const button = screen.getByRole('button', { name })
      return [button.className, button.getAttribute('part')]
    }
    expect(look('Reject all')).toEqual(['solid', 'choice'])
    expect(look('Accept all')).toEqual(look('Reject all'))
    expect(screen.getAllByRole('button').some((button) => button.hasAttribute('style'))).toBe(false)
  })

  it.each([{ modal: true }, { layout: 'center' as const }])('is a dialog over the page with the same buttons: %j', async (ui) => {
    const { screen, consent, calls } = open({ config: { ui, services: [] } })
    const dialog = await screen.findByRole('dialog', { name: 'Your privacy choices' })
    expect(dialog.getAttribute('part')).toBe('banner')
    expect(screen.queryByRole('region')).toBeNull()
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Reject all', 'Accept all', 'Settings'])
    expect(dialog.getRootNode()).toHaveProperty('activeElement', screen.getByRole('heading'))
    dialog.dispatchEvent(new Event('cancel', { cancelable: true }))
    expect([consent.getState().surface, calls]).toEqual(['none', []])
  })

  it('in the middle of a page that wants no dialog is a region all the same', () => {
    expect(open({ config: { ui: { layout: 'center', modal: false } } }).screen.getByRole('region').className).toBe('center')
  })

  it('asks without being a dialog where the file that knows how does not come', async () => {
    fillJsdomGaps()
    unmount = mount(createFakeConsent({ config: { ui: { modal: true } } }).consent, { loadPanel: async () => undefined, loadLocale: () => undefined })
    const shadow = document.querySelector('izin-root')!.shadowRoot!
    await expect.poll(() => shadow.querySelector('[part=banner]')?.getAttribute('role')).toBe('region')
  })

  it('is what the place wants again once that file has come after all', async () => {
    fillJsdomGaps()
    const { consent } = createFakeConsent({ model: 'opt-out', pack: { firstLayer: ['notice', 'opt-out', 'settings'] } })
    let isThere = false
    unmount = mount(consent, { loadPanel: async () => (isThere ? panel : undefined), loadLocale: () => undefined })
    const find = (part: string) => document.querySelector('izin-root')!.shadowRoot!.querySelector(`[part=${part}]`)
    await expect.poll(() => find('banner')?.textContent).toContain('Accept all')
    isThere = true
    consent.open('preferences')
    await expect.poll(() => find('preferences')).toBeTruthy()
    consent.open('banner')
    expect(find('banner')?.textContent).not.toContain('Accept all')
  })

  it('takes what a page has for the slots until it is gone, and no longer', () => {
    const { shadow, unmount: end } = open()
    const late = () => {
      const own = document.createElement('izin-root')
      document.body.append(own)
      own.append(document.createElement('img'))
      dispatchEvent(new Event('DOMContentLoaded'))
      return own.childElementCount
    }
    expect([late(), shadow.host.childElementCount]).toEqual([0, 1])
    end()
    expect(shadow.host.isConnected, 'with what is the page’s own').toBe(true)
    shadow.host.remove()
    expect(late()).toBe(1)
  })

  it('asks all the same where that file neither comes nor fails', async () => {
    fillJsdomGaps()
    vi.useFakeTimers()
    const { consent } = createFakeConsent({ config: { ui: { modal: true } } })
    unmount = mount(consent, { loadPanel: () => new Promise(() => {}), loadLocale: () => undefined })
    await vi.advanceTimersByTimeAsync(10_100)
    vi.useRealTimers()
    expect(document.querySelector('izin-root')!.shadowRoot!.querySelector('[part=banner]')?.getAttribute('role')).toBe('region')
  })

  it('has a place above and below for what a site puts in', () => {
    const { shadow } = open()
    expect([...shadow.querySelectorAll('slot')].map(({ name }) => name)).toEqual(['banner-header', 'banner-footer'])
  })

  it('takes no focus', () => {
    const field = document.createElement('input')
    document.body.append(field)
    field.focus()
    open()
    expect(document.activeElement).toBe(field)
  })

  it('is first in the page, and stays when a site puts another body in', () => {
    document.body.append(document.createElement('main'))
    open()
    expect(document.body.previousElementSibling?.localName).toBe('izin-root')
  })

  it.each([['Reject all', 'rejectAll'], ['Accept all', 'acceptAll']] as const)(
    'tells the consent of %s, where and by which event, and goes',
    async (name, method) => {
      const { screen, user, calls } = open()
      await user.click(screen.getByRole('button', { name }))
      expect(calls).toMatchObject([{ method, context: { source: 'banner', event: { type: 'click' } } }])
      expect(screen.queryByRole('region')).toBeNull()
    },
  )

  it('names the controller and links to the privacy policy', () => {
    const { screen } = open()
    expect(screen.getByText(/Nusa Games/)).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Privacy policy' }).getAttribute('href')).toBe('/privacy')
  })

  it.each(['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', 'vbscript:x', 'http://['])(
    'does not link to %j',
    (privacyUrl) => {
      const { screen } = open({ config: { privacyUrl } })
      expect(screen.queryByRole('link')).toBeNull()
    },
  )

  it.each(['https://a.example/p', 'http://a.example', 'mailto:dpo@a.example', 'tel:+62', '/privacy', 'privacy.html'])(
    'links to %j',
    (privacyUrl) => {
      const { screen } = open({ config: { privacyUrl } })
      expect(screen.getByRole('link').getAttribute('href')).toBe(privacyUrl)
    },
  )

  it('shows a hostile name as the text it is', () => {
    const name = '<img src=x onerror=alert(1)>{name}$&'
    const { screen, shadow } = open({ config: { controller: { name }, services: [] } })
    expect(screen.getByText((_, element) => element?.textContent === `${name} · Privacy policy`)).toBeTruthy()
    expect(shadow.querySelector('img')).toBeNull()
  })

  it('leads to the services, by their number (FR-04)', async () => {
    const { screen, user, consent } = open()
    await user.click(screen.getByRole('button', { name: 'Services (2)' }))
    expect(consent.getState().surface).toBe('preferences')
  })

  it('says that Global Privacy Control is honoured, and only then', () => {
    const first = open({ gpc: true })
    expect(first.screen.getByText(/Global Privacy Control/)).toBeTruthy()
    first.unmount()
    expect(open().screen.queryByText(/Global Privacy Control/)).toBeNull()
  })

  it('is not there when nothing is to be shown', () => {
    expect(open({ surface: 'none' }).container.childElementCount).toBe(0)
  })

  it('is said once to screen readers, without taking focus', async () => {
    const { shadow, consent } = open()
    const status = shadow.querySelector('[role=status]')
    await expect.poll(() => status?.textContent).toBe('Your privacy choices')
    if (status) status.textContent = ''
    consent.close()
    consent.open('banner')
    await new Promise((resolve) => setTimeout(resolve, 250))
    expect(status?.textContent).toBe('')
  })
})

describe('what is loaded and said', () => {
  it('is the second layer once, however often it is asked for while it is on its way', async () => {
    fillJsdomGaps()
    let asked = 0
    const { consent } = createFakeConsent()
    unmount = mount(consent, { loadPanel: () => new Promise(() => void asked++), loadLocale: () => undefined })
    consent.open('preferences')
    consent.setLocale('en-GB')
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(asked).toBe(1)
  })

  it('is the question again where somebody wants the second layer, and it cannot be had', async () => {
    fillJsdomGaps()
    const { consent } = createFakeConsent({ surface: 'none', record: {} })
    unmount = mount(consent, { loadPanel: async () => undefined, loadLocale: () => undefined })
    consent.open('preferences')
    await expect.poll(() => consent.getState().surface).toBe('banner')
  })

  it('is no choice that nobody made here', async () => {
    const { shadow, consent } = open({ surface: 'none' })
    consent.acceptAll()
    await new Promise((resolve) => setTimeout(resolve, 250))
    expect(shadow.querySelector('[role=status]')?.textContent).toBe('')
  })
})

describe('mountUi', () => {
  it('leaves nothing behind', () => {
    document.body.append(document.createElement('izin-placeholder'))
    const page = open()
    page.unmount()
    expect(document.querySelector('izin-root')).toBeNull()
    expect(page.listeners()).toBe(0)
    expect(document.querySelector('izin-placeholder')?.shadowRoot?.childNodes.length).toBe(0)
    expect(document.adoptedStyleSheets).toHaveLength(0)
  })

  it('lives in the root that is there and leaves what is in it', () => {
    const host = document.createElement('izin-root')
    host.attachShadow({ mode: 'open' }).append(document.createElement('button'))
    document.body.append(host)
    const page = open()
    expect(page.shadow).toBe(host.shadowRoot)
    page.unmount()
    expect(host.shadowRoot?.innerHTML).toBe('<button></button>')
  })

  it('can be mounted again', () => {
    open().unmount()
    expect(open().screen.getByRole('region')).toBeTruthy()
  })

  it('draws nothing once it has ended', () => {
    const page = open({ surface: 'none' })
    page.unmount()
    page.consent.open('banner')
    expect(page.container.childElementCount).toBe(0)
  })
})
