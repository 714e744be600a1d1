import { adoptSheet, createSheet } from './adopt-styles.js'

/** While the banner is there, what takes the focus is scrolled clear of it (WCAG 2.4.11). Returns its end. */
export const keepClear = (banner: HTMLElement | null) => {
  if (!banner) return
  const sheet = createSheet('')
  const remove = adoptSheet(document, sheet)
  const observer = new ResizeObserver(() =>
    sheet.replaceSync(`html{scroll-padding-block-end:${banner.offsetHeight + 8}px!important}`))
  observer.observe(banner)
  return () => {
    observer.disconnect()
    remove()
  }
}
