// @vitest-environment jsdom
import { within } from '@testing-library/preact'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { canonicalize, hashText } from '../../ui/canonical.js'
import { en } from '../../ui/locales/en.js'
import { id } from '../../ui/locales/id.js'
import { createEvidence } from '../../ui/evidence.js'
import { mount } from '../../ui/mount.js'
import { panel } from '../../ui/panel-parts.js'
import { createSnapshot } from '../../ui/snapshot.js'
import { createFakeConsent } from './fake-consent.js'
import { fillJsdomGaps } from './fill-jsdom-gaps.js'

let unmount = () => {}
afterEach(() => {
  unmount()
  document.body.replaceChildren()
})

/** The interface with a panel that is there at once and says when a hash was made. */
const open = () => {
  fillJsdomGaps()
  const { consent, calls } = createFakeConsent()
  const made: (string | undefined)[] = []
  const hashShown: typeof panel.hashShown = async (...shown) => {
    const hash = await panel.hashShown(...shown)
    made.push(hash)
    return hash
  }
  unmount = mount(consent, { loadPanel: async () => ({ ...panel, hashShown }), loadLocale: (code) => (code === 'id' ? id : undefined) })
  const container = document.querySelector('izin-root')?.shadowRoot?.querySelector<HTMLElement>('.izin')
  if (!container) throw new Error('<izin-root> has no content')
  /** Until the latest drawing has its hash. */
  const untilHashed = async () => {
    made.length = 0
    await expect.poll(() => made.length, { timeout: 5000 }).toBeGreaterThan(0)
  }
  return { consent, calls, untilHashed, screen: within(container), user: userEvent.setup() }
}

describe('a decision', () => {
  it('carries the hash of what was in front of the person', async () => {
    const { consent, screen, user, calls, untilHashed } = open()
    const { config, version } = consent
    const hash = await hashText(canonicalize(createSnapshot({ surface: 'banner', config, state: consent.getState(), version, texts: en })))
    await untilHashed()
    await user.click(screen.getByRole('button', { name: 'Accept all' }))
    expect(calls).toMatchObject([{ method: 'acceptAll', context: { source: 'banner', shown: hash } }])
    expect(hash).toMatch(/^sha256-[\w-]{43}$/)
  })

  it('carries another for the preferences, for another language, and for the banner again', async () => {
    const { consent, screen, user, calls, untilHashed } = open()
    await untilHashed()
    consent.open('preferences')
    await untilHashed()
    await user.click(screen.getByRole('button', { name: 'Save choices' }))
    consent.open('banner')
    await untilHashed()
    await user.click(screen.getByRole('button', { name: 'Accept all' }))
    consent.open('banner')
    await untilHashed()
    consent.setLocale('id')
    await untilHashed()
    await user.click(screen.getByRole('button', { name: 'Terima semua' }))
    expect(calls.map(({ context }) => context?.source)).toEqual(['preferences', 'banner', 'banner'])
    expect(new Set(calls.map(({ context }) => context?.shown)).size).toBe(3)
    for (const { context } of calls) expect(context?.shown).toMatch(/^sha256-/)
  })

  it('goes without where the click is faster than the hash: it waits for nothing', () => {
    const { screen, calls } = open()
    screen.getByRole('button', { name: 'Reject all' }).click()
    expect(calls).toMatchObject([{ method: 'rejectAll', context: { source: 'banner' } }])
    expect(calls[0]?.context).not.toHaveProperty('shown')
  })

  it('carries no hash of a state that is over', async () => {
    const { consent, screen, calls, untilHashed } = open()
    await untilHashed()
    consent.setLocale('en-GB')
    screen.getByRole('button', { name: 'Reject all' }).click()
    expect(calls[0]?.context).not.toHaveProperty('shown')
  })

  it('carries the hash of the latest drawing, whichever is made last', async () => {
    const { consent } = createFakeConsent()
    const made: ((hash: string) => void)[] = []
    const { see, by } = createEvidence(consent)
    const slow = { ...panel, hashShown: () => new Promise<string>((resolve) => made.push(resolve)) }
    see('banner', en, slow)
    see('banner', id, slow)
    made[1]?.('sha256-new')
    await Promise.resolve()
    made[0]?.('sha256-old')
    await Promise.resolve()
    expect(by(new MouseEvent('click')).shown).toBe('sha256-new')
  })
})
