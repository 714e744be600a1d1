import { onEachRoot } from './each-root.js'

const actions = ['preferences', 'accept-all', 'reject-all', 'withdraw'] as const
export type ControlAction = (typeof actions)[number]

const actionOf = (element: Element): ControlAction | undefined =>
  actions.find((action) => action === element.getAttribute('data-izin-action'))

/** The control a click is for: in the page, or in its open shadow roots. The interface's own buttons know what they do. */
const controlOf = (event: Event): Element | undefined => {
  const path = event.composedPath().filter((node): node is Element => node instanceof Element)
  return path.some(({ localName }) => localName.startsWith('izin-')) ? undefined : path.find(actionOf)
}

/** Makes every `data-izin-action` of the page a control, now or later. */
export const listenToControls = (act: (action: ControlAction, event: Event) => void): (() => void) => {
  const onClick = (event: Event) => {
    const control = controlOf(event)
    const action = control && actionOf(control)
    if (!action) return
    // It must neither lead away nor send a form.
    event.preventDefault()
    act(action, event)
  }
  const stop = onEachRoot(() => document.addEventListener('click', onClick))
  return () => {
    stop()
    document.removeEventListener('click', onClick)
  }
}
