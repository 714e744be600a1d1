import type { Consent } from '../core/contract.js'

type Callback = (consent: Consent) => void

const run = (callback: unknown, consent: Consent) => {
  try {
    ;(callback as Callback)(consent)
  } catch (error) {
    console.error('izin: push:', error)
  }
}

/** Puts the consent on `window.izin`, runs what was queued there, and lets `push` run at once from now on. */
export const publish = (consent: Consent): void => {
  const page = window as unknown as Record<string, unknown>
  // An element of that id is not a queue (DOM clobbering, requirement SEC-08).
  const queue: readonly unknown[] = Array.isArray(page['izin']) ? page['izin'] : []
  const push = (...callbacks: readonly unknown[]) => callbacks.forEach((callback) => run(callback, consent))
  Object.defineProperty(consent, 'push', { value: push })
  // By assignment: a page's `var izin = []` cannot be redefined, only written.
  page['izin'] = consent
  push(...queue)
}

/** Tells the page by DOM events, for code that does not know our API. */
export const dispatchEvents = (consent: Consent): void => {
  for (const type of ['ready', 'decision', 'change'] as const) {
    consent.on(type, (detail) => void window.dispatchEvent(new CustomEvent(`izin:${type}`, { detail })))
  }
}
