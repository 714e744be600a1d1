import type { PolicyPack } from '../core/types.js'
import { eu } from './eu.js'

/**
 * States that only lower the age of GDPR art. 8. Most ages are from memory. HR HU LI LU NL PL RO SK keep 16 and stay in
 * the base; a state with more of its own has its own file.
 */
const lowered = { ...eu, reviewedAt: '2026-11-22', confidence: 'medium' } as const

export const eu13: PolicyPack = {
  ...lowered,
  id: 'eu-13',
  places: 'BE EE FI IS LV MT NO PT SE'.split(' '),
  childAge: 13,
  sources: [...eu.sources, 'GDPR art. 8(1), national laws of BE EE FI IS LV MT NO PT SE'],
}

export const eu14: PolicyPack = {
  ...lowered,
  id: 'eu-14',
  places: 'AT BG CY LT'.split(' '),
  childAge: 14,
  sources: [...eu.sources, 'DSG § 4(4) (AT)', 'GDPR art. 8(1), national laws of BG CY LT'],
}

export const eu15: PolicyPack = {
  ...lowered,
  id: 'eu-15',
  // Denmark went from 13 to 15 on 1 January 2024 (databeskyttelsesloven § 6).
  places: 'CZ DK GR SI'.split(' '),
  childAge: 15,
  sources: [...eu.sources, 'Databeskyttelsesloven § 6 (DK)', 'Zákon 110/2019 § 7 (CZ)', 'GDPR art. 8(1), national laws of GR SI'],
}
