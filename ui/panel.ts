import type { FunctionComponent } from 'preact'
import type { Consent } from '../src/index.js'
import type { LoadedTexts } from './texts.js'

export interface PreferencesProps {
  readonly consent: Consent
  readonly texts: LoadedTexts
  /** Ids of services held or released on this page so far. */
  readonly seen: ReadonlySet<string>
}

/** The second layer: fetched when the banner is idle, or on demand. */
export interface Panel {
  readonly Preferences: FunctionComponent<PreferencesProps>
  /** Called before the panel is drawn; what it returns, after the panel is gone. */
  readonly rememberFocus: (container: HTMLElement) => () => void
}
