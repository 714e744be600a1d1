import { chromium, firefox, type Wanted, webkit } from '../browsers/wanted.js'
import { launchChromium } from './chromium.js'
import type { EngineName, LaunchEngine } from './engine.js'
import { launchFirefox } from './firefox.js'
import { launchWebKit } from './webkit.js'

/** What each engine needs on the machine, and how it is started. */
export const engines: Readonly<Record<EngineName, { readonly wanted: Wanted; readonly launch: LaunchEngine }>> = {
  chromium: { wanted: chromium, launch: launchChromium },
  firefox: { wanted: firefox, launch: launchFirefox },
  webkit: { wanted: webkit, launch: launchWebKit },
}
