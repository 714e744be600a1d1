import type { CreateClassify } from './classification.js'
import type { BackendAdapter, Places, PublicConfig, Ui, VendorAdapter } from './contract.js'
import type { Gate } from './gate-contract.js'
import type { CreateJar } from './jar.js'
import { checkPolicy } from './check-policy.js'
import type { KnownServices } from './known-services.js'
import type { DetailsOf } from './service-details.js'
import { resolveServices } from './service-list.js'
import {
  builtInCategories, type CategoryConfig, type Complaint, type Controller, type Minor, type PackEntry, type PolicyVersion,
  type Service, type Transfer,
} from './types.js'
import { validate, type Mistake, type Schema } from './validate.js'

/** What JSON can say: the shape of `config.schema.json`. */
export interface PlainConfig {
  readonly policyVersion?: string
  readonly policy?: PolicyVersion
  readonly privacyUrl?: string
  readonly controller?: Controller
  readonly complaint?: Complaint
  readonly transfers?: readonly Transfer[]
  readonly locale?: string
  readonly jurisdiction?: string | readonly string[]
  readonly policies?: readonly PackEntry[]
  readonly minor?: Minor
  readonly categories?: readonly CategoryConfig[]
  readonly services?: readonly (string | Service)[]
  readonly gate?: {
    readonly mode?: Gate['mode']
    readonly allow?: readonly string[]
    readonly firstParty?: readonly string[]
    readonly unknown?: { readonly code?: 'hold' | 'pass'; readonly content?: 'hold' | 'pass' }
  }
  readonly storage?: { readonly domain?: string; readonly endpoint?: string }
  readonly backends?: readonly { readonly use: 'http' | 'data-layer' | 'console'; readonly url?: string }[]
  readonly counters?: boolean
  readonly refusals?: 'record' | 'count'
  readonly vendors?: readonly 'google-consent-mode'[]
  readonly ui?: PublicConfig['ui']
}

/** All that a consent is made of, checked. */
export interface Setup {
  readonly config: PublicConfig
  readonly categories: readonly string[]
  readonly siteServices: readonly Service[]
  readonly locale: string | undefined
  /** Where the person may be: the strictest counts. None is unknown. */
  readonly places: readonly string[]
  /** Packs of the site's own, and built-in ones it changes. */
  readonly policies: readonly PackEntry[]
  readonly minor: Minor
  readonly domain: string | undefined
  /** Told each choice, to set the cookie by HTTP. */
  readonly endpoint: string | undefined
  readonly gate: Gate
  readonly backends: readonly BackendAdapter[]
  readonly counters: boolean
  /** A refusal by somebody without a consent id is only counted. */
  readonly countsRefusals: boolean
  readonly vendors: readonly VendorAdapter[]
  readonly ui: Ui | undefined
  /** The place, where it is known later. */
  readonly latePlace?: PromiseLike<Places | undefined> | undefined
  /** Brings the classifier, which comes when it is asked for. */
  loadClassifier(): Promise<CreateClassify>
  /** Brings what there is to tell of the built-in services, likewise. */
  loadDetails(): Promise<DetailsOf>
  /** Brings what sweeps and lists, likewise. */
  loadJar(): Promise<CreateJar>
}

/** The parts a configuration is completed with: instances, where JSON has names. */
export type Parts = Pick<Setup, 'gate' | 'backends' | 'vendors' | 'ui' | 'latePlace' | 'loadClassifier' | 'loadDetails' | 'loadJar'>

const withBuiltIn = (own: readonly CategoryConfig[]): readonly CategoryConfig[] => {
  const named = builtInCategories.map((id) => own.find((category) => category.id === id) ?? { id })
  return [...named, ...own.filter(({ id }) => !builtInCategories.includes(id as never))]
}

/**
 * Reads a plain configuration against its schema. What is wrong is left out of what comes back; where that would allow
 * more, doubt stands in its place: a place that nobody knows, a child.
 */
export const readConfig = (schema: Schema, plain: unknown, mistakes: Mistake[]): PlainConfig => {
  const clean = (validate(schema, plain, '', mistakes) ?? {}) as PlainConfig
  const isWrong = (option: RegExp) => mistakes.some(({ path }) => option.test(path))
  return {
    ...clean,
    ...(isWrong(/^jurisdiction\[/) ? { jurisdiction: [clean.jurisdiction ?? [], 'unknown'].flat() } : {}),
    ...(isWrong(/^minor$/) ? { minor: true } : {}),
  }
}

/** What a read configuration comes to: its categories and services, and what is wrong beyond the form. */
export const checkPlain = (plain: PlainConfig, known: KnownServices, mistakes: Mistake[]) => {
  const all = withBuiltIn(plain.categories ?? [])
  const ids = all.map(({ id }) => id)
  // Grants answer for both by name, so a category may not have a service's.
  const taken = ids.slice(builtInCategories.length).filter((id) => known.services().some((service) => service.id === id))
  for (const id of taken) mistakes.push({ path: 'categories', message: `"${id}" is the id of a known service: write another` })
  const siteServices = resolveServices(plain.services ?? [], known, ids, mistakes)
  const categories = ids.filter((id) => !taken.includes(id))
  return { all, siteServices, categories, ...checkPolicy(plain, categories, mistakes) }
}

/** What of a checked configuration the interface, and whoever describes it, may read. */
export const toPublic = (
  plain: PlainConfig, { all, policy, siteServices }: Pick<ReturnType<typeof checkPlain>, 'all' | 'policy' | 'siteServices'>,
): PublicConfig => ({
  policy,
  privacyUrl: plain.privacyUrl,
  controller: plain.controller ?? {},
  complaint: plain.complaint ?? {},
  transfers: plain.transfers ?? [],
  minor: plain.minor ?? false,
  categories: all,
  services: siteServices,
  ui: plain.ui ?? {},
})

/** Completes a read configuration with its parts. */
export const createSetup = (plain: PlainConfig, parts: Parts, mistakes: Mistake[]): Setup => {
  const { all, policy, ...checked } = checkPlain(plain, parts.gate, mistakes)
  const { minor = false } = plain
  const names = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name)
  return {
    ...parts,
    ...checked,
    locale: plain.locale,
    minor,
    domain: plain.storage?.domain,
    endpoint: plain.storage?.endpoint,
    counters: plain.counters === true,
    countsRefusals: plain.refusals === 'count',
    config: {
      ...toPublic(plain, { all, policy, siteServices: checked.siteServices }),
      backends: names(parts.backends), vendors: names(parts.vendors),
    },
  }
}

/** One line a site can act on. */
export const describeMistake = ({ path, message }: Mistake): string => `izin: ${path || 'the configuration'} ${message}`
