import type { FunctionComponent } from 'preact'
import type { Consent, DecisionContext } from '../src/index.js'
import type { DrawnFace } from './face.js'
import type { LoadedTexts, PanelTexts } from './texts.js'

export interface PreferencesProps {
  readonly consent: Consent
  readonly texts: LoadedTexts
  /** Ids of services held or released on this page so far. */
  readonly seen: ReadonlySet<string>
  /** What a decision by this event says of itself. */
  readonly by: (event: MouseEvent) => DecisionContext
}

/** The second layer, and the rarer first ones: fetched when the banner is idle, or on demand. */
export interface Panel {
  /** Its own words in English. */
  readonly english: PanelTexts
  /** What the first layer says where it does not simply ask about everything. */
  readonly faceOf: (consent: Consent, texts: LoadedTexts) => DrawnFace
  readonly Preferences: FunctionComponent<PreferencesProps>
  /** Opens a dialog over the page; what it returns takes back what that did to the page. */
  readonly openModal: (dialog: HTMLDialogElement | null) => (() => void) | undefined
  /** In a frame: no click counts on a button that is covered. Returns its end. */
  readonly watchCovers: () => () => void
  /** Called before the panel is drawn; what it returns, after the panel is gone. */
  readonly rememberFocus: (container: HTMLElement) => () => void
  /** Of what is in front of the person now; nothing where it cannot be made. */
  readonly hashShown: (consent: Consent, texts: LoadedTexts, surface: 'banner' | 'preferences') => Promise<string | undefined>
}
