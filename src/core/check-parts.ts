import type { Mistake } from './validate.js'

const has = (part: unknown, method: string): boolean =>
  typeof part === 'object' && part !== null && typeof (part as Record<string, unknown>)[method] === 'function'

const listMistakes = (option: string, method: string, list: unknown): readonly Mistake[] => {
  if (list === undefined) return []
  if (!Array.isArray(list)) return [{ path: option, message: 'must be an array of adapters' }]
  return list.flatMap((part: unknown, index) =>
    has(part, method) ? [] : [{ path: `${option}[${index}]`, message: `must be an adapter: { name, ${method}() {…} }` }])
}

/** Events that wait are kept under their backend's name: two of one name would take each other's for delivered. */
const nameMistakes = (backends: unknown): readonly Mistake[] => {
  const names = Array.isArray(backends) ? backends.map((backend: { name?: unknown } | null) => backend?.name) : []
  return names.flatMap((name, index) => (names.indexOf(name) < index
    ? [{ path: `backends[${index}]`, message: `has the name "${String(name)}" of another: give one a name of its own` }] : []))
}

/** What is wrong with the instances of a module's configuration. */
export const checkParts = (config: Readonly<Record<string, unknown>>): readonly Mistake[] => {
  const { gate, backends, vendors, ui } = config
  const gateMistake = { path: 'gate', message: 'must be what automatic() or declared() of "izin/gate" returns' }
  const uiMistake = { path: 'ui', message: 'must be a function, such as mountUi of "izin/ui"; its options go to "uiConfig"' }
  return [
    ...(gate === undefined || has(gate, 'start') ? [] : [gateMistake]),
    ...listMistakes('backends', 'send', backends),
    ...nameMistakes(backends),
    ...listMistakes('vendors', 'apply', vendors),
    ...(ui === undefined || typeof ui === 'function' ? [] : [uiMistake]),
  ]
}
