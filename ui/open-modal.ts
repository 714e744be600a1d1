import { adoptSheet, createSheet } from './adopt-styles.js'
import { preferencesStyles } from './theme/preferences.js'

/** `scrollbar-gutter` only where a scrollbar takes room, so that nothing moves when it goes. */
const lock = () => {
  const gutter = document.documentElement.clientWidth < innerWidth ? ';scrollbar-gutter:stable' : ''
  return `html{overflow:hidden!important${gutter}}`
}

/** Styles the dialog and shows it over an inert page that does not scroll. Returns what takes that back. */
export const openModal = (dialog: HTMLDialogElement | null) => {
  const root = dialog?.getRootNode()
  if (!dialog || !(root instanceof ShadowRoot)) return
  // A filter list hides our host: a modal that nobody sees would lock the page.
  if (getComputedStyle(root.host).display === 'none') {
    setTimeout(() => dialog.dispatchEvent(new Event('cancel')))
    return
  }
  const stops = [adoptSheet(root, createSheet(preferencesStyles)), adoptSheet(document, createSheet(lock()))]
  dialog.showModal()
  dialog.querySelector('h2')?.focus()
  return () => stops.forEach((stop) => stop())
}
