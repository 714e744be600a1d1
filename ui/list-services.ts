import type { Consent, Service } from '../src/index.js'

/** The services of the config, those seen on this page, and those a person decided on. */
export const listServices = (consent: Consent, seen: ReadonlySet<string>): readonly Service[] => {
  const configured = new Map(consent.config.services.map((service) => [service.id, service]))
  const ids = new Set([...configured.keys(), ...seen, ...Object.keys(consent.getState().record?.services ?? {})])
  return [...ids].flatMap((id) => consent.getService(id) ?? configured.get(id) ?? [])
}
