import { options } from 'preact'
import { jsx, jsxs } from 'preact/jsx-runtime'
import { findConsent } from './find-consent.js'
import { mount } from './mount.js'
import { getSlot, type UiSlot } from './slot.js'

const loadPanel = (slot: UiSlot) => async () => {
  if (!slot.panel) await slot.load?.('izin-panel.js')
  return slot.panel
}

const loadLocale = (slot: UiSlot) => (code: string) =>
  slot.locales[code] ?? (code === 'id' ? slot.load?.('locales/id.js').then(() => slot.locales.id) : undefined)

const start = (): void => {
  const slot = getSlot()
  const izin = findConsent('izin-ui.js')
  if (!izin || slot.unmount) return
  slot.start = start
  slot.preact = { options, jsx, jsxs }
  slot.unmount = mount(izin, { loadPanel: loadPanel(slot), loadLocale: loadLocale(slot) })
}

// A page may include this file itself, in its head.
if (document.body) start()
else addEventListener('DOMContentLoaded', start)
