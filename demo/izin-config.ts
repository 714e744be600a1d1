import type { Service } from '../src/core/types.js'
import { isOptIn, packsOf } from './places.js'
import { playedHosts } from './stage.js'
import type { Visit } from './visit.js'
import { vendors, type Vendor } from './vendors.js'

/** Of the portal's cookie policy: a new one asks everybody again. */
export const policyVersion = '2026-11'
export const controller = {
  name: 'PT Gelanggang Cerdas', email: 'halo@gelanggang.example', dpo: 'privasi@gelanggang.example',
}

export const listedVendors = vendors.filter((vendor) => vendor.listed !== false)

const toService = (vendor: Vendor): Service => ({
  id: vendor.id,
  name: vendor.name,
  category: vendor.category,
  hosts: playedHosts(vendor),
  ...(vendor.reason && { reason: vendor.reason }),
  ...(vendor.cookies && { cookies: vendor.cookies }),
  ...(vendor.storage && { storage: vendor.storage }),
})

/** The JSON block of the page: what does not fit in the script tag's attributes. */
export const createIzinConfig = (visit: Visit) => ({
  controller,
  complaint: { authority: 'Kementerian Komunikasi dan Digital', url: 'https://www.komdigi.go.id/' },
  // Nothing of it leaves the country: all of it is played on this machine.
  transfers: [],
  categories: Object.entries(visit.texts.consent).map(([id, { basis, ...told }]) => ({ id, ...told, ...(isOptIn(visit.place) && { basis }) })),
  jurisdiction: visit.place,
  policies: packsOf(visit.place),
  locale: visit.language,
  services: listedVendors.map(toService),
})
