import { consoleBackend } from '../adapters/backends/console.js'
import { dataLayer } from '../adapters/backends/data-layer.js'
import { http } from '../adapters/backends/http.js'
import { googleConsentMode } from '../adapters/vendors/google-consent-mode.js'
import { browserEnvironment } from './browser/environment.js'
import { readScriptConfig } from './browser/script-config.js'
import { dispatchEvents, publish } from './browser/script-queue.js'
import type { Trust } from './browser/trusted-types.js'
import { createLazyUi, loadClassifier, loadDetails, loadJar, openDebug } from './browser/ui-slot.js'
import { createSetup, describeMistake, readConfig, type PlainConfig } from './core/check-config.js'
import schema from './core/config.schema.json' with { type: 'json' }
import type { BackendAdapter, Consent } from './core/contract.js'
import type { Gate } from './core/gate-contract.js'
import type { Mistake, Schema } from './core/validate.js'
import { openConsent } from './consent.js'
import { page } from './place.js'

type BackendConfig = NonNullable<PlainConfig['backends']>[number]

/** The adapters that JSON can name. */
const createBackend = ({ use, url = '' }: BackendConfig, index: number): BackendAdapter =>
  // Each its own name: events that wait are kept under it.
  use === 'http' ? http({ url, name: index ? `http-${index}` : 'http' }) : use === 'console' ? consoleBackend() : dataLayer()
const createVendor = { 'google-consent-mode': googleConsentMode }

/** What one script-tag file brings of its own. */
export interface Build {
  readonly trust: Trust
  createGate(config: NonNullable<PlainConfig['gate']>): Gate
}

/** Says that a copy of us runs. A symbol, so that no element's id can say it. */
const startedKey: unique symbol = Symbol.for('izin')

const isFirstCopy = (): boolean => {
  const scope = globalThis as { [startedKey]?: true }
  return !scope[startedKey] && (scope[startedKey] = true)
}

/** By the prototype's getter: an element of that name stands in front of the document's own property (SEC-08). */
const findOwnTag = (): HTMLScriptElement | null => {
  const tag: unknown = Object.getOwnPropertyDescriptor(Document.prototype, 'currentScript')?.get?.call(document)
  return tag instanceof HTMLScriptElement ? tag : null
}

const checkTag = (tag: HTMLScriptElement | null, mistakes: Mistake[]) => {
  const isLate = !tag || tag.async || tag.defer
  if (isLate) mistakes.push({ path: 'the script tag', message: 'must have no async, defer or type="module": tags run before it' })
}

const checkBackends = (backends: PlainConfig['backends'] = [], mistakes: Mistake[]) => backends.filter(({ use, url }, index) => {
  const isMissing = use === 'http' && !url
  if (isMissing) mistakes.push({ path: `backends[${index}]`, message: 'needs "url", to post events to' })
  return !isMissing
})

const warnOfMissing = ({ privacyUrl, controller }: PlainConfig) => {
  if (!privacyUrl) console.warn('izin: data-privacy-url is missing: write where the policy is read')
  if (!controller?.name) console.warn('izin: data-controller is missing: write who asks')
}

/** Starts the consent of a script tag. Never throws: each mistake is one line in the console, and what is not said is held. */
export const startScript = (build: Build): Consent | undefined => {
  if (!isFirstCopy()) return undefined
  const tag = findOwnTag()
  const mistakes: Mistake[] = []
  checkTag(tag, mistakes)
  const plain = readConfig(schema as Schema, readScriptConfig(tag, mistakes), mistakes)
  const { gate = {}, vendors = [], ui = {} } = plain
  const isOff = ui.src === 'none'
  const setup = createSetup(plain, {
    gate: build.createGate(gate),
    backends: checkBackends(plain.backends, mistakes).map(createBackend),
    vendors: [...new Set(vendors)].map((name) => createVendor[name]()),
    loadClassifier,
    loadDetails,
    loadJar,
    ui: createLazyUi({
      // What the site writes is relative to its page, our own file to the file beside it.
      ...(ui.src && !isOff ? { src: ui.src, base: '' } : { src: 'izin-ui.js', base: tag?.src ?? '' }),
      nonce: tag?.nonce ?? '', isOff, scriptUrl: build.trust.scriptUrl,
    }),
  }, mistakes)
  mistakes.forEach((mistake) => console.error(describeMistake(mistake)))
  warnOfMissing(plain)
  const consent = openConsent(setup, browserEnvironment, page)
  consent.on('error', ({ where, error }) => console.error(`izin: ${where}:`, error), { replay: true })
  openDebug(consent)
  dispatchEvents(consent)
  publish(consent)
  return consent
}
