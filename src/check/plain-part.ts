/** Options that take instances in a module, where JSON has names: they are checked when they are used. */
const instances = ['gate', 'backends', 'vendors', 'ui', 'uiConfig']

const isLive = (value: unknown): boolean => typeof value === 'function'
  || (typeof value === 'object' && value !== null && Object.values(value).some(isLive))
/** A promise, whose `then` no listing of its own properties shows. */
const isLate = (value: unknown): boolean => typeof value === 'object' && value !== null && 'then' in value

/** What of a module's configuration JSON could say too. */
export const plainPart = (config: unknown): unknown => {
  if (typeof config !== 'object' || config === null || Array.isArray(config)) return config
  return Object.fromEntries(Object.entries(config).filter(([name, value]) =>
    name !== 'uiConfig' && !isLate(value) && !(instances.includes(name) && isLive(value))))
}
