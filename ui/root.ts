import { adoptSheet } from './adopt-styles.js'

/** Our own place inside the shadow root of `<izin-root>`: the one that is there, with what is in it, or a new one. */
export const createRoot = (sheet: CSSStyleSheet) => {
  const host = document.querySelector<HTMLElement>('izin-root') ?? document.createElement('izin-root')
  const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  const container = document.createElement('div')
  const status = document.createElement('p')
  const unstyle = adoptSheet(shadow, sheet)
  container.className = 'izin'
  status.setAttribute('role', 'status')
  shadow.append(container, status)
  // First in the tab order.
  if (!host.isConnected) document.documentElement.insertBefore(host, document.body)
  // The page's own may be parsed when ours has long been here: what it has for the slots belongs into this one.
  const adopt = () => document.querySelectorAll('izin-root').forEach((other) => other !== host && host.append(...other.childNodes))
  const ended = new AbortController()
  adopt()
  addEventListener('DOMContentLoaded', adopt, ended)
  return {
    host,
    container,
    /** One polite live region for all there is to say. */
    status,
    remove() {
      ended.abort()
      unstyle()
      container.remove()
      status.remove()
      // With what the site has in it, it is the site's.
      if (!shadow.childElementCount && !host.childElementCount) host.remove()
    },
  }
}
