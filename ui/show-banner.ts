import { adoptSheet, createSheet } from './adopt-styles.js'

/**
 * Above whatever the page stacks, by the top layer. Not over a modal dialog of the page, under which nothing can be
 * pressed: there it waits below, as it does in browsers without popovers.
 */
const raise = (banner: HTMLElement) => {
  banner.showPopover?.()
  const { left, top, width, height } = banner.getBoundingClientRect()
  const root = banner.getRootNode()
  const hit = root instanceof ShadowRoot && root.elementFromPoint?.(left + width / 2, top + height / 2)
  if (!hit) banner.removeAttribute('popover')
}

/**
 * While the banner is there, what takes the focus is scrolled clear of it (WCAG 2.4.11). The margin lets the end of a
 * page that scrolls come clear too; it moves nothing. Returns its end.
 */
export const showBanner = (banner: HTMLElement | null) => {
  if (!banner) return
  raise(banner)
  const page = document.documentElement
  const sheet = createSheet('')
  const remove = adoptSheet(document, sheet)
  const observer = new ResizeObserver(() => {
    // None where a filter list hides it.
    const { offsetHeight } = banner
    const room = `${offsetHeight && offsetHeight + 8}px!important`
    const end = page.scrollHeight > page.clientHeight ? `;margin-block-end:${room}` : ''
    sheet.replaceSync(`html{scroll-padding-block-end:${room}${end}}`)
  })
  observer.observe(banner)
  return () => {
    observer.disconnect()
    remove()
  }
}
