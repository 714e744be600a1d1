import { within } from '@testing-library/preact'
import { userEvent } from '@testing-library/user-event'
import { vi } from 'vitest'
import { mountUi, type UiOptions } from '../../ui/index.js'
import { createFakeConsent } from './fake-consent.js'
import { fillJsdomGaps } from './fill-jsdom-gaps.js'

/** The interface of a fake consent, and a person in front of it. */
export const mounted = (options: Parameters<typeof createFakeConsent>[0] = {}, ui: UiOptions = {}) => {
  fillJsdomGaps()
  const fake = createFakeConsent(options)
  const unmount = mountUi(fake.consent, ui)
  const shadow = document.querySelector('izin-root')?.shadowRoot
  const container = shadow?.querySelector<HTMLElement>('.izin')
  if (!shadow || !container) throw new Error('<izin-root> has no content')
  return { ...fake, unmount, shadow, container, screen: within(container), user: userEvent.setup() }
}

/** The preferences are there with the long rest, which comes after the click's frame. */
export const untilFull = (shadow: ShadowRoot) =>
  vi.waitUntil(() => shadow.querySelector('[part=preferences] .who'), { timeout: 5000, interval: 1 })
