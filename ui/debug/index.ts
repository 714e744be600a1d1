import type { Consent } from '../../src/index.js'
import { mountOverlay } from './mount-overlay.js'

/** Shows the developer's overlay for this consent; a page has one. Returns what removes it. */
export const mountDebug = (consent: Consent): (() => void) => mountOverlay(consent)
