// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import { mounted } from './mounted.js'

let unmount = () => {}
const open = async (options: Parameters<typeof mounted>[0] = {}) => {
  const page = mounted({ surface: 'banner', ...options })
  unmount = page.unmount
  const banner = await page.screen.findByRole('region')
  const buttons = () => [...banner.querySelectorAll('.actions button')].map(({ textContent }) => textContent)
  return { ...page, banner, buttons, press: (name: string) => page.user.click(page.screen.getByRole('button', { name })) }
}
afterEach(() => {
  unmount()
  document.body.replaceChildren()
})

const chose = { categories: { performance: true, marketing: false }, services: {} }

describe('a notice', () => {
  it('tells what runs, and its button closes and records nothing (JP-01)', async () => {
    const { banner, buttons, press, calls, consent, screen } = await open({ model: 'notice' })
    expect(screen.getByRole('region', { name: 'Your privacy on this site' })).toBe(banner)
    expect(buttons()).toEqual(['OK', 'Settings'])
    expect(screen.getByText(/^This site uses cookies and similar techniques for: Essential, Performance, and Marketing\. You decide/)).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Privacy policy' })).toBeTruthy()
    await press('OK')
    expect(calls).toEqual([])
    expect(consent.getState()).toMatchObject({ surface: 'none', record: undefined })
  })

  it('says what waits, and that the signal is heeded, to the ear too (GPC-03, A11Y-03)', async () => {
    const { screen, shadow } = await open({ model: 'notice', gpc: true })
    expect(screen.getByText(/ Off until you allow it: Marketing\./)).toBeTruthy()
    expect(screen.getByText(/^Opt-out request honored/)).toBeTruthy()
    await expect.poll(() => shadow.querySelector('[role=status]')?.textContent).toMatch(/^Your privacy on this site\. Opt-out request honored/)
  })
})

it('an opt-out place, asked for its first layer, offers the opt-out (CA-05)', async () => {
  const { buttons, press, calls } = await open({ model: 'opt-out' })
  expect(buttons()).toEqual(['Opt out of all', 'OK', 'Settings'])
  await press('Opt out of all')
  expect(calls).toMatchObject([{ method: 'rejectAll', context: { source: 'banner', event: { type: 'click' } } }])
})

describe('a cross', () => {
  it('is the refusal, and is named so (IT-01)', async () => {
    const { press, calls, buttons } = await open({ pack: { closeRefuses: true } })
    expect(buttons()).toEqual(['Reject all', 'Accept all', 'Settings'])
    await press('Close and reject')
    expect(calls).toMatchObject([{ method: 'rejectAll', context: { source: 'banner', event: { type: 'click' } } }])
  })

  it('refuses only what is asked', async () => {
    const { press, calls } = await open({ pack: { closeRefuses: true }, record: chose, unanswered: ['marketing'] })
    await press('Close and reject')
    expect(calls).toMatchObject([{ method: 'decide', argument: { marketing: false } }])
  })

  it('is there in no other place', async () => {
    expect((await open()).shadow.querySelector('[data-izin-action=close]')).toBeNull()
  })
})

describe('a question about what is new', () => {
  const asked = { record: chose, unanswered: ['marketing', 'youtube'] }

  it.each([['Allow', true], ['Refuse', false]] as const)('answers only that: %s (EU-17)', async (name, on) => {
    const { press, calls, buttons } = await open(asked)
    expect(buttons()).toEqual(['Refuse', 'Allow', 'Settings'])
    await press(name)
    expect(calls).toMatchObject([{
      method: 'decide', argument: { marketing: on, services: { youtube: on } }, context: { source: 'banner', event: { type: 'click' } },
    }])
  })

  it('names it, where the site does not say what is new', async () => {
    const { screen } = await open(asked)
    expect(screen.getByRole('region', { name: 'Something new to decide' })).toBeTruthy()
    expect(screen.getByText(/^New or changed since you chose: Marketing and YouTube \(Marketing\)\. We ask about this only/)).toBeTruthy()
  })

  it('says what the site says is new, as text', async () => {
    const { screen, shadow } = await open({ ...asked, config: { policy: { version: '2', summary: '<i>Ads</i> now.' } } })
    expect(screen.getByText('<i>Ads</i> now.')).toBeTruthy()
    expect(shadow.querySelector('i')).toBeNull()
  })

  it('says it too when everything is asked anew, and not to who never chose', async () => {
    const config = { policy: { version: '2', summary: { en: 'Ads now.', id: 'Iklan.' } } }
    const anew = await open({ config, record: chose, unanswered: ['performance', 'marketing'] })
    expect(anew.screen.getByText('Ads now.')).toBeTruthy()
    expect(anew.buttons()).toEqual(['Reject all', 'Accept all', 'Settings'])
    anew.unmount()
    expect((await open({ config })).screen.queryByText('Ads now.')).toBeNull()
  })
})

describe('for a child', () => {
  it('asks only for what may be allowed, and says why not the rest (ID-07)', async () => {
    const { screen, press, calls } = await open({ config: { minor: 'unknown' }, unanswered: ['performance'], locked: ['marketing'] })
    expect(screen.getByText(/^Performance: Tells us which pages/)).toBeTruthy()
    expect(screen.getByText('You decide on Performance, now and at any time.')).toBeTruthy()
    expect(screen.getByText('Marketing: Stays off, because your age could not be checked.')).toBeTruthy()
    await press('Allow')
    expect(calls).toMatchObject([{ method: 'decide', argument: { performance: true } }])
  })

  it.each([
    ['the choice has expired', { status: 'expired', unanswered: ['performance'] }], ['somebody opens it', { unanswered: [] }],
  ] as const)('calls nothing new when %s', async (_when, parts) => {
    const { screen } = await open({ config: { minor: 'unknown' }, record: chose, locked: ['marketing'], ...parts })
    expect(screen.getByRole('region', { name: 'Your privacy choices' })).toBeTruthy()
    expect(screen.getByText('You decide on Performance, now and at any time.')).toBeTruthy()
    expect(screen.queryByText(/New or changed/)).toBeNull()
  })

  it('says that nobody can allow what is off, where the rest is only told', async () => {
    const { screen } = await open({ model: 'notice', config: { minor: true }, record: { categories: { performance: false, marketing: false } }, locked: ['performance', 'marketing'], surface: 'banner' })
    expect(screen.queryByText(/Off until you allow it/)).toBeNull()
    expect(screen.getByText('Marketing: Not available to people under 18.')).toBeTruthy()
  })

  it('asks nothing where everything is locked', async () => {
    const { buttons, screen } = await open({ config: { minor: true }, unanswered: [], locked: ['performance', 'marketing'] })
    expect(buttons()).toEqual(['OK', 'Settings'])
    expect(screen.getByText('Marketing: Not available to people under 18.')).toBeTruthy()
  })
})

describe('without the file of the rarer faces', () => {
  it('asks about everything', async () => {
    const { mount } = await import('../../ui/mount.js')
    const { createFakeConsent } = await import('./fake-consent.js')
    const { consent } = createFakeConsent({ model: 'notice', surface: 'banner' })
    unmount = mount(consent, { loadPanel: () => Promise.reject(new Error('404')), loadLocale: () => undefined })
    const actions = () => [...document.querySelector('izin-root')!.shadowRoot!.querySelectorAll('.actions button')].map(({ textContent }) => textContent)
    await expect.poll(actions).toEqual(['Reject all', 'Accept all', 'Settings'])
  })
})
