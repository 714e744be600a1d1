import { hashShown } from './hash-shown.js'
import type { Panel } from './panel.js'
import { Preferences } from './preferences.js'
import { rememberFocus } from './remember-focus.js'

/** All that the second layer brings. */
export const panel: Panel = { Preferences, rememberFocus, hashShown }
