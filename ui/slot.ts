import type { Consent } from '../src/index.js'
import type { ConsentEventType } from '../src/index.js'
import type { Panel } from './panel.js'
import type { BannerTexts, PanelTexts } from './texts.js'

/** Where the script-tag files of one release meet. */
export interface UiSlot {
  /** Loads a file that lies beside izin.js. Made by izin.js, which knows the nonce and the Trusted Types policy. */
  load?: (name: string) => Promise<void>
  /** What each file of `locales/` brings, by the file's name: `de`, `de-panel`. */
  readonly locales: Record<string, BannerTexts | PanelTexts>
  /** What izin-panel.js shares with izin-ui.js, so that there is one preact. */
  preact?: object
  panel?: Panel
  /** Draws the interface again, after the page threw it away. */
  start?: (izin: Consent) => void
  /** Ends the interface of this page; there is one. */
  unmount?: () => void
  /** With `?izin=debug`: what has happened so far, for the overlay. */
  events?: readonly (readonly [ConsentEventType, unknown])[]
}

const key: unique symbol = Symbol.for('izin.ui')

/** The page's slot; made here when izin-ui.js comes before izin.js made it. */
export const getSlot = (): UiSlot => {
  const scope: object & { [key]?: UiSlot } = globalThis
  return (scope[key] ??= { locales: {} })
}
