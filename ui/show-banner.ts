import { adoptSheet, createSheet } from './adopt-styles.js'

/**
 * By the top layer, where the browser has one to use. To be done once it is laid out: a browser lays the whole page out to
 * show a popover, and that was more than half of the task that draws the banner.
 */
const raise = (banner: HTMLElement) => {
  if (!('showPopover' in banner)) return
  banner.popover = 'manual'
  banner.showPopover()
}

/**
 * Not over a modal dialog of the page, under which nothing can be pressed: there it waits below, as it does in browsers
 * without popovers.
 */
const sinkIfInert = (banner: HTMLElement) => {
  const { left, top, width, height } = banner.getBoundingClientRect()
  const root = banner.getRootNode()
  const hit = root instanceof ShadowRoot && root.elementFromPoint?.(left + width / 2, top + height / 2)
  if (!hit) banner.removeAttribute('popover')
}

/**
 * Above whatever the page stacks. While the banner is there, what takes the focus is scrolled clear of it (WCAG 2.4.11).
 * The margin lets the end of a page that scrolls come clear too; it moves nothing. Returns its end.
 */
export const showBanner = (banner: HTMLElement | null) => {
  if (!banner) return
  const page = document.documentElement
  const sheet = createSheet('')
  const remove = adoptSheet(document, sheet)
  let isLaidOut = false
  const observer = new ResizeObserver(() => {
    if (!isLaidOut) {
      raise(banner)
      sinkIfInert(banner)
    }
    isLaidOut = true
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
