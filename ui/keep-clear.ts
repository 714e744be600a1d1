import { adoptSheet, createSheet } from './adopt-styles.js'

/**
 * While the banner is there, what takes the focus is scrolled clear of it (WCAG 2.4.11). The margin lets the end of a
 * page that scrolls come clear too; it moves nothing. Returns its end.
 */
export const keepClear = (banner: HTMLElement | null) => {
  if (!banner) return
  const page = document.documentElement
  const sheet = createSheet('')
  const remove = adoptSheet(document, sheet)
  const observer = new ResizeObserver(() => {
    const room = `${banner.offsetHeight + 8}px!important`
    const end = page.scrollHeight > page.clientHeight ? `;margin-block-end:${room}` : ''
    sheet.replaceSync(`html{scroll-padding-block-end:${room}${end}}`)
  })
  observer.observe(banner)
  return () => {
    observer.disconnect()
    remove()
  }
}
