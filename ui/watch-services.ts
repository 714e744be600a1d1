import type { Consent } from '../src/index.js'

/** Collects the ids of services held or released on this page. Tells when there is a new one. */
export const watchServices = (consent: Consent, changed: () => void) => {
  const seen = new Set<string>()
  const see = ({ service }: { readonly service?: string }) => {
    if (!service || seen.has(service)) return
    seen.add(service)
    changed()
  }
  consent.getHeld().forEach(see)
  const stops = [consent.on('hold', see), consent.on('release', see)]
  return { seen, stop: () => stops.forEach((stop) => stop()) }
}
