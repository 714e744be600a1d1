import { render } from 'preact'
import type { Consent, Surface } from '../src/index.js'
import { Banner } from './banner.js'
import { createLanguage, type LoadLocale } from './language.js'
import type { Panel } from './panel.js'
import { createPlaceholders } from './placeholders.js'
import { rememberFocus } from './return-focus.js'
import { createRoot, createSheet } from './root.js'
import { savedMessage } from './saved-message.js'
import type { Texts } from './texts.js'
import { bannerStyles } from './theme/banner.js'
import { base } from './theme/base.js'
import { placeholderStyles } from './theme/placeholder.js'
import { watchServices } from './watch-services.js'
import { whenIdle } from './when-idle.js'

export interface Loaders {
  readonly loadPanel: () => Promise<Panel>
  readonly loadLocale: LoadLocale
}

/** A live region speaks only of what changes after it is there. */
const speakAfter = 150

const persons: readonly string[] = ['banner', 'preferences', 'placeholder']

/** Draws what the state's surface says, until told to end. */
export const mount = (consent: Consent, { loadPanel, loadLocale }: Loaders): (() => void) => {
  const root = createRoot()
  const sheet = createSheet(base(consent.config.ui.theme))
  let texts: Texts | undefined
  let panel: Panel | undefined
  let loading: Promise<void> | undefined
  let shown: Surface = 'none'
  let message = ''
  let returnFocus = () => {}

  const draw = () => {
    const { surface, signals } = consent.getState()
    // Until the panel is here, what is on screen stays.
    if (!texts || (surface === 'preferences' && !panel)) return texts && fetchPanel()
    const before = shown
    shown = surface
    if (surface === 'preferences' && before !== surface) returnFocus = rememberFocus(root.shadow)
    render(
      <>
        <p role="status">{message}</p>
        {surface === 'banner' && <Banner consent={consent} texts={texts} />}
        {surface === 'preferences' && panel && <panel.Preferences consent={consent} texts={texts} seen={services.seen} />}
      </>,
      root.container,
    )
  }
}
