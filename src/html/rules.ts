import { checkPlain, describeMistake, readConfig, type PlainConfig } from '../core/check-config.js'
import schema from '../core/config.schema.json' with { type: 'json' }
import { createKnownServices } from '../core/known-services.js'
import { once } from '../core/once.js'
import { createServiceIndex, type ServiceIndex } from '../core/service-index.js'
import { createServiceList } from '../core/service-list.js'
import type { Service } from '../core/types.js'
import type { Mistake, Schema } from '../core/validate.js'
import { builtInServices } from '../services/built-in.js'
import { createSiteFirstParty } from './first-party.js'

/** What holds for every page of a site. */
export interface Rules {
  /** For a page of this host. */
  indexFor(pageHost: string): ServiceIndex
  findService(id: string): Service | undefined
  /** True where a service lists this host, with whatever path. */
  isListed(host: string): boolean
}

const covers = (pattern: string, host: string) => {
  const [listed = ''] = pattern.toLowerCase().split('/')
  return host === listed || host.endsWith(`.${listed}`)
}

const knownServices = once(builtInServices)

const check = (config: unknown) => {
  const mistakes: Mistake[] = []
  const plain: PlainConfig = readConfig(schema as Schema, config, mistakes)
  const { siteServices } = checkPlain(plain, createKnownServices(knownServices), mistakes)
  if (mistakes.length > 0) throw new TypeError(mistakes.map(describeMistake).join('\n'))
  return { siteServices, gate: plain.gate ?? {} }
}

/** The rules of a script tag's configuration. Throws one error that names every mistake and what to write instead. */
export const createRules = (config: unknown): Rules => {
  const { siteServices, gate: { allow = [], firstParty = [], unknown } } = check(config)
  const index = createServiceIndex({
    allow,
    siteServices,
    builtInServices: knownServices,
    isFirstParty: () => false,
    unknown: { code: 'hold', content: 'pass', ...unknown },
  })
  const patterns = [...siteServices, ...knownServices()].flatMap(({ hosts = [] }) => hosts)
  return {
    isListed: (host) => patterns.some((pattern) => covers(pattern, host)),
    indexFor: (pageHost) => ({ ...index, isFirstParty: createSiteFirstParty(pageHost, firstParty) }),
    findService: createServiceList(siteServices, knownServices).find,
  }
}
