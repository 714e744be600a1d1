import type { Texts } from '../texts.js'
import { banner } from './id-banner.js'
import { panel } from './id-panel.js'

export const id: Texts = { ...banner, panel }
