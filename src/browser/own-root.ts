const findHost = () => document.querySelector('izin-root')

/** True where what we draw is in the page. */
export const hasHost = (): boolean => findHost() !== null

/** The shadow root of everything that we draw ourselves, before the user interface has come. */
export const openOwnRoot = (): ShadowRoot => {
  const host = findHost() ?? document.createElement('izin-root')
  // Before the body, not in it: a site may put another body in its place (Turbo).
  if (!host.isConnected) document.documentElement.insertBefore(host, document.body)
  return host.shadowRoot ?? host.attachShadow({ mode: 'open' })
}

/** What hangs over the page in a corner, in the site's colours, else in the browser's own light or dark. It leaves the host to the interface, which has its own lines. */
export const floating = (part: string) => `:host{display:contents}
[part=${part}]{all:initial;box-sizing:border-box;position:fixed;bottom:max(1rem,env(safe-area-inset-bottom));inset-inline-start:max(1rem,env(safe-area-inset-left));
z-index:2147483646;padding:.5em 1em;border:1px solid var(--izin-control,ButtonBorder);border-radius:2em;box-shadow:0 2px 12px #0003;
font:.875rem/1.4 var(--izin-font,system-ui,sans-serif);color:var(--izin-text,CanvasText);background:var(--izin-bg,Canvas);color-scheme:light dark}
[part=${part}]:focus-visible,[part=${part}] :focus-visible{outline:2px solid Highlight;outline-offset:2px}
@media print{[part=${part}]{display:none}}`

/** Constructed sheets pass a strict `style-src`; a browser without them (Safari before 16.4) shows it plain. Returns its end. */
export const adoptStyle = (root: ShadowRoot, style: string): (() => void) => {
  if (!('adoptedStyleSheets' in root)) return () => {}
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(style)
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet)
  }
}

export const createButton = (text: string, onClick: () => void): HTMLButtonElement => {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = text
  button.addEventListener('click', onClick)
  return button
}
