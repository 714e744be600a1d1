import { findConsent } from '../find-consent.js'
import { getSlot } from '../slot.js'
import { mountOverlay } from './mount-overlay.js'

const start = (): void => {
  const consent = findConsent('izin-debug.js')
  if (consent) mountOverlay(consent, getSlot().events)
}

// Events are kept meanwhile: nothing is missed.
if (document.body) start()
else addEventListener('DOMContentLoaded', start)
