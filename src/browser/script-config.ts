import { suggest, type Mistake } from '../core/validate.js'
import { readEchoedPlaces } from './echoed-places.js'

const words = (text: string) => text.split(/\s+/).filter(Boolean)

/** Where each attribute of the script tag goes; lists come before what the JSON block says. */
const attributes: Readonly<Record<string, (text: string) => object>> = {
  'data-policy-version': (policyVersion) => ({ policyVersion }),
  'data-privacy-url': (privacyUrl) => ({ privacyUrl }),
  'data-controller': (name) => ({ controller: { name } }),
  'data-backend': (url) => ({ backends: [{ use: 'http', url }] }),
  'data-locale': (locale) => ({ locale }),
  'data-jurisdiction': (jurisdiction) => ({ jurisdiction }),
  'data-mode': (mode) => ({ gate: { mode } }),
  'data-allow': (hosts) => ({ gate: { allow: words(hosts) } }),
  'data-services': (ids) => ({ services: words(ids) }),
  'data-vendors': (names) => ({ vendors: words(names) }),
  'data-ui': (src) => ({ ui: { src } }),
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Own properties only, each defined anew: a `__proto__` key stays a key, and is refused as unknown. */
const overlay = (below: unknown, above: unknown): unknown => {
  if (Array.isArray(above) && Array.isArray(below)) return [...above, ...below]
  if (!isPlain(below) || !isPlain(above)) return above
  const result = { ...below }
  for (const [key, value] of Object.entries(above)) {
    result[key] = Object.hasOwn(below, key) ? overlay(below[key], value) : value
  }
  return result
}

/** The JSON block, found by tag, id and type, so that no other element can stand for it. */
const readBlock = (mistakes: Mistake[]): unknown => {
  const block = document.querySelector('script#izin-config[type="application/json"]')
  if (!block) return {}
  try {
    const value: unknown = JSON.parse(block.textContent ?? '')
    if (isPlain(value)) return value
    mistakes.push({ path: '#izin-config', message: 'must be a JSON object: { "policyVersion": … }' })
  } catch (error) {
    mistakes.push({ path: '#izin-config', message: `is not JSON: ${String(error)}` })
  }
  return {}
}

/** Other tools put attributes of their own on script tags; only what looks like a slip is one. */
const checkNames = (tag: HTMLElement, mistakes: Mistake[]) => {
  const known = Object.keys(attributes)
  for (const { name } of tag.attributes) {
    if (!name.startsWith('data-') || known.includes(name)) continue
    const advice = suggest(name, known)
    if (advice.startsWith('write')) mistakes.push({ path: name, message: `is not an attribute: ${advice}` })
  }
}

/** Every place that is told counts, and the strictest wins (requirement JUR-04). */
const withEchoed = (config: { readonly jurisdiction?: unknown }): unknown => {
  const echoed = readEchoedPlaces()
  return echoed[0] === undefined ? config : { ...config, jurisdiction: [config.jurisdiction ?? [], echoed].flat() }
}

/** The configuration as the page gives it: the JSON block under the tag's own attributes, and the place its server tells. */
export const readScriptConfig = (tag: HTMLElement | null, mistakes: Mistake[]): unknown => {
  if (tag) checkNames(tag, mistakes)
  return withEchoed(Object.entries(attributes).reduce((config: unknown, [name, place]) => {
    const text = tag?.getAttribute(name)
    return text == null ? config : overlay(config, place(text))
  }, readBlock(mistakes)) as object)
}
