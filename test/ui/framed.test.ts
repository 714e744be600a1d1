// @vitest-environment jsdom
import { within } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import { mount } from '../../ui/mount.js'
import { createFakeConsent } from './fake-consent.js'
import { fillJsdomGaps } from './fill-jsdom-gaps.js'
import { mounted } from './mounted.js'

let unmount = () => {}
afterEach(() => {
  unmount()
  document.body.replaceChildren()
})

const actionsIn = (root: ParentNode) => [...root.querySelectorAll('button')].map(({ dataset }) => dataset['izinAction'])

describe('in a frame of another site', () => {
  it.each([
    ['en', 'You can choose when this page is not inside another site.', 'Open in a new tab'],
    ['id', 'Anda dapat memilih bila halaman ini tidak berada di dalam situs lain.', 'Buka di tab baru'],
  ])('the first layer says where the choice is, and asks nothing: %s', async (locale, sentence, way) => {
    const { screen, container, consent, calls, user, unmount: end } = mounted({ isFramed: true, locale })
    unmount = end
    await screen.findByText(sentence)
    const link = screen.getByRole('link', { name: way })
    expect([link.getAttribute('href'), link.getAttribute('target'), link.getAttribute('rel')]).toEqual([location.href, '_blank', 'noopener'])
    expect(actionsIn(container)).toEqual(['close'])
    await user.click(screen.getAllByRole('button')[0]!)
    expect([consent.getState().surface, calls]).toEqual(['none', []])
  })

  it.each(['notice', 'opt-out'] as const)('it says the same where silence is a yes: %s', async (model) => {
    const { screen, container, unmount: end } = mounted({ isFramed: true, model, surface: 'banner' })
    unmount = end
    await screen.findByText('You can choose when this page is not inside another site.')
    expect(actionsIn(container)).toEqual(['close'])
  })

  it.each([{ modal: true }, { layout: 'center' as const }])('the first layer lies over no page that it cannot ask for: %j', async (ui) => {
    const { screen, unmount: end } = mounted({ isFramed: true, config: { ui } })
    unmount = end
    await screen.findByText('You can choose when this page is not inside another site.')
    expect([screen.getByRole('region').getAttribute('part'), screen.queryByRole('dialog')]).toEqual(['banner', null])
  })

  it('nothing can be pressed where the file that knows the words does not come', async () => {
    fillJsdomGaps()
    const { consent } = createFakeConsent({ isFramed: true })
    unmount = mount(consent, { loadPanel: async () => undefined, loadLocale: () => undefined })
    const container = document.querySelector('izin-root')!.shadowRoot!.querySelector<HTMLElement>('.izin')!
    await within(container).findByRole('link', { name: 'Open in a new tab' })
    expect(actionsIn(container)).toEqual([])
  })

  it('a placeholder leads out of it', () => {
    unmount = mounted({ isFramed: true, surface: 'none' }).unmount
    const element = document.createElement('izin-placeholder')
    element.setAttribute('service', 'youtube')
    document.body.append(element)
    expect(actionsIn(element.shadowRoot!)).toEqual([])
    expect(element.shadowRoot!.querySelector('a')?.textContent).toBe('Open in a new tab')
  })
})
