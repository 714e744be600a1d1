import { isIndonesian } from '../core/locale.js'

/** Withdrawing is as easy as giving on every page (GDPR art. 7(3)), so the words come with the synchronous file. */
const labels = { en: 'Privacy choices', id: 'Pilihan privasi' }

const style = `:host{all:initial;display:contents}
[part=reopen]{position:fixed;bottom:max(1rem,env(safe-area-inset-bottom));inset-inline-start:max(1rem,env(safe-area-inset-left));
z-index:2147483646;min-height:44px;padding:.5em 1em;border:1px solid;border-radius:2em;cursor:pointer;
font:.875rem/1.4 system-ui,sans-serif;color:CanvasText;background:Canvas;color-scheme:light dark;opacity:.92}
[part=reopen]:focus-visible{outline:2px solid Highlight;outline-offset:2px}
@media print{[part=reopen]{display:none}}`

const findHost = () => document.querySelector('izin-root')

/** True where what we draw is in the page. */
export const hasHost = (): boolean => findHost() !== null

const createRoot = (): ShadowRoot => {
  const host = findHost() ?? document.createElement('izin-root')
  // Before the body, not in it: a site may put another body in its place (Turbo).
  if (!host.isConnected) document.documentElement.insertBefore(host, document.body)
  return host.shadowRoot ?? host.attachShadow({ mode: 'open' })
}

/** Constructed sheets pass a strict `style-src`; a browser without them (Safari before 16.4) shows a plain button. */
const adoptStyle = (root: ShadowRoot): (() => void) => {
  if (!('adoptedStyleSheets' in root)) return () => {}
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(style)
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet)
  }
}

/** True where the page has a control of its own that leads to the preferences. */
export const hasOwnControl = (): boolean => document.querySelector('[data-izin-action=preferences]') !== null

/** Draws a plain way back to the preferences, where the site has none of its own. Returns its end. */
export const drawReopenButton = (locale: string, open: () => void): (() => void) => {
  if (hasOwnControl()) return () => {}
  const root = createRoot()
  const dropStyle = adoptStyle(root)
  const button = document.createElement('button')
  button.type = 'button'
  button.setAttribute('part', 'reopen')
  button.setAttribute('data-izin-action', 'preferences')
  button.textContent = labels[isIndonesian(locale) ? 'id' : 'en']
  button.addEventListener('click', open)
  root.append(button)
  return () => {
    button.remove()
    dropStyle()
  }
}
