import { faceOf } from './faces/index.js'
import { hashShown } from './hash-shown.js'
import { openModal } from './open-modal.js'
import { enPanel } from './locales/en-panel.js'
import type { Panel } from './panel.js'
import { Preferences } from './preferences.js'
import { rememberFocus } from './remember-focus.js'

/** All that comes in the second file. */
export const panel: Panel = { english: enPanel, faceOf, Preferences, openModal, rememberFocus, hashShown }
