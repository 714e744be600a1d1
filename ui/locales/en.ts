import type { Texts } from '../texts.js'
import { enBanner } from './en-banner.js'
import { enPanel } from './en-panel.js'

export const en: Texts = { ...enBanner, panel: enPanel }
