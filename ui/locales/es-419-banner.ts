import type { BannerTexts } from '../texts.js'
import { banner as spain } from './es-banner.js'

/** As in Spain. */
export const banner: BannerTexts = { ...spain, lang: 'es-419' }
