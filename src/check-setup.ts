import { createSetup, describeMistake, readConfig, type Setup } from './core/check-config.js'
import { checkParts } from './core/check-parts.js'
import schema from './core/config.schema.json' with { type: 'json' }
import type { Config, Places } from './core/contract.js'
import type { Mistake, Schema } from './core/validate.js'
import { declared } from './browser/gate/declared.js'

/** In a module, instances stand where JSON has names. */
const createModuleSchema = (): Schema => {
  const { ui: uiConfig, ...options } = schema.properties
  return { ...schema, properties: { ...options, uiConfig, gate: {}, backends: {}, vendors: {}, ui: {} } } as Schema
}

const loadClassifier = async () => (await import('./classify/index.js')).createClassify
const loadDetails = async () => (await import('./services/details.js')).detailsOf
const loadJar = async () => (await import('./jar/index.js')).createJar

const isLate = (place: Config['jurisdiction']): place is PromiseLike<Places | undefined> =>
  typeof place === 'object' && place !== null && 'then' in place

/** A module's configuration, checked and complete. Throws one error that names every mistake and what to write instead. */
export const checkSetup = (config: Config<string>): Setup => {
  const mistakes: Mistake[] = []
  const latePlace = isLate(config?.jurisdiction) ? config.jurisdiction : undefined
  const given = latePlace ? { ...config, jurisdiction: [] } : config
  const { gate: _gate, backends: _backends, vendors: _vendors, ui: _ui, ...plain } = readConfig(createModuleSchema(), given, mistakes)
  mistakes.push(...checkParts((config ?? {}) as unknown as Record<string, unknown>))
  if (mistakes.length === 0) {
    const { gate = declared(), backends = [], vendors = [], ui, uiConfig: look = {} } = config
    const setup = createSetup({ ...plain, ui: look }, { gate, backends, vendors, ui, latePlace, loadClassifier, loadDetails, loadJar }, mistakes)
    if (mistakes.length === 0) return setup
  }
  throw new TypeError(mistakes.map(describeMistake).join('\n'))
}
