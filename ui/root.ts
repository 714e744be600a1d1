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
  return {
    host,
    container,
    /** One polite live region for all there is to say. */
    status,
    remove() {
      unstyle()
      container.remove()
      status.remove()
      if (!shadow.childElementCount) host.remove()
    },
  }
}
