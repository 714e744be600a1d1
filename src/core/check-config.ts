import type { CreateClassify } from './classification.js'
import type { BackendAdapter, Gate, PublicConfig, Ui, VendorAdapter } from './contract.js'
import type { CreateJar } from './jar.js'
import type { KnownServices } from './known-services.js'
import type { DetailsOf } from './service-details.js'
import { resolveServices } from './service-list.js'
import { builtInCategories, type CategoryConfig, type Controller, type Service } from './types.js'
import { validate, type Mistake, type Schema } from './validate.js'

/** What JSON can say: the shape of `config.schema.json`. */
export interface PlainConfig {
  readonly policyVersion?: string
  readonly privacyUrl?: string
  readonly controller?: Controller
  readonly locale?: string
  readonly jurisdiction?: string
  readonly categories?: readonly CategoryConfig[]
  readonly services?: readonly (string | Service)[]
  readonly gate?: {
    readonly mode?: Gate['mode']
    readonly allow?: readonly string[]
    readonly firstParty?: readonly string[]
    readonly unknown?: { readonly code?: 'hold' | 'pass'; readonly content?: 'hold' | 'pass' }
  }
  readonly storage?: { readonly domain?: string }
  readonly backends?: readonly { readonly use: 'http' | 'data-layer' | 'console'; readonly url?: string }[]
  readonly vendors?: readonly 'google-consent-mode'[]
  readonly ui?: PublicConfig['ui']
}

/** All that a consent is made of, checked. */
export interface Setup {
  readonly config: PublicConfig
  readonly categories: readonly string[]
  readonly siteServices: readonly Service[]
  readonly locale: string | undefined
  readonly jurisdiction: string | undefined
  readonly domain: string | undefined
  readonly gate: Gate
  readonly backends: readonly BackendAdapter[]
  readonly vendors: readonly VendorAdapter[]
  readonly ui: Ui | undefined
  /** Brings the classifier, which comes when it is asked for. */
  loadClassifier(): Promise<CreateClassify>
  /** Brings what there is to tell of the built-in services, likewise. */
  loadDetails(): Promise<DetailsOf>
  /** Brings what sweeps and lists, likewise. */
  loadJar(): Promise<CreateJar>
}

/** The parts a configuration is completed with: instances, where JSON has names. */
export type Parts = Pick<Setup, 'gate' | 'backends' | 'vendors' | 'ui' | 'loadClassifier' | 'loadDetails' | 'loadJar'>

const withBuiltIn = (own: readonly CategoryConfig[]): readonly CategoryConfig[] => {
  const named = builtInCategories.map((id) => own.find((category) => category.id === id) ?? { id })
  return [...named, ...own.filter(({ id }) => !builtInCategories.includes(id as never))]
}

/** Reads a plain configuration against its schema. What is wrong is left out of what comes back. */
export const readConfig = (schema: Schema, plain: unknown, mistakes: Mistake[]): PlainConfig =>
  (validate(schema, plain, '', mistakes) ?? {}) as PlainConfig

/** What a read configuration comes to: its categories and services, and what is wrong beyond the form. */
export const checkPlain = (plain: PlainConfig, known: KnownServices, mistakes: Mistake[]) => {
  const all = withBuiltIn(plain.categories ?? [])
  const ids = all.map(({ id }) => id)
  // Grants answer for both by name, so a category may not have a service's.
  const taken = ids.slice(builtInCategories.length).filter((id) => known.services().some((service) => service.id === id))
  for (const id of taken) mistakes.push({ path: 'categories', message: `"${id}" is the id of a known service: write another` })
  const siteServices = resolveServices(plain.services ?? [], known, ids, mistakes)
  if (!plain.policyVersion) mistakes.push({ path: 'policyVersion', message: 'is missing: write the version of your policy, such as "2026-11"' })
  return { all, siteServices, categories: ids.filter((id) => !taken.includes(id)) }
}

/** Completes a read configuration with its parts. */
export const createSetup = (plain: PlainConfig, parts: Parts, mistakes: Mistake[]): Setup => {
  const { all, ...checked } = checkPlain(plain, parts.gate, mistakes)
  return {
    ...parts,
    ...checked,
    locale: plain.locale,
    jurisdiction: plain.jurisdiction,
    domain: plain.storage?.domain,
    config: {
      policyVersion: plain.policyVersion ?? '0',
      privacyUrl: plain.privacyUrl,
      controller: plain.controller ?? {},
      categories: all,
      services: checked.siteServices,
      ui: plain.ui ?? {},
    },
  }
}

/** One line a site can act on. */
export const describeMistake = ({ path, message }: Mistake): string => `izin: ${path || 'the configuration'} ${message}`
