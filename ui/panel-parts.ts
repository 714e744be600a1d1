import { drawLines } from './draw-lines.js'
import { faceOf } from './faces/index.js'
import { hashShown } from './hash-shown.js'
import { openModal } from './open-modal.js'
import { enPanel } from './locales/en-panel.js'
import type { Panel } from './panel.js'
import { Preferences } from './preferences.js'
import { rememberFocus } from './remember-focus.js'
import { watchCovers } from './watch-covers.js'

/** All that comes in the second file. */
export const panel: Panel = {
  faceOf: (consent, texts) => drawLines(faceOf(consent, texts)),
  english: enPanel,
  Preferences,
  openModal,
  rememberFocus,
  watchCovers,
  hashShown,
}
