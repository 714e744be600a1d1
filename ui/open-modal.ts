import { adoptSheet, createSheet } from './adopt-styles.js'

/** `scrollbar-gutter` only where a scrollbar takes room, so that nothing moves when it goes. */
const lock = () => {
  const gutter = document.documentElement.clientWidth < innerWidth ? ';scrollbar-gutter:stable' : ''
  return `html{overflow:hidden!important${gutter}}`
}

/** A filter list hides our host, now or later: a modal that nobody sees would lock the page. */
const leaveIfHidden = (dialog: HTMLDialogElement, host: Element) => {
  const look = () => getComputedStyle(host).display === 'none' && dialog.dispatchEvent(new Event('cancel'))
  const observer = new ResizeObserver(look)
  observer.observe(dialog)
  setTimeout(look)
  return () => observer.disconnect()
}

/** Shows the dialog over an inert page that does not scroll. Returns what takes that back. */
export const openModal = (dialog: HTMLDialogElement | null) => {
  const root = dialog?.getRootNode()
  if (!dialog || !(root instanceof ShadowRoot)) return
  const stops = [leaveIfHidden(dialog, root.host), adoptSheet(document, createSheet(lock()))]
  dialog.showModal()
  dialog.querySelector('h2')?.focus()
  return () => stops.forEach((stop) => stop())
}
