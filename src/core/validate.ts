/** The part of JSON Schema 2020-12 that the configuration's schema is written in. */
export interface Schema {
  readonly type?: string | readonly string[]
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly minLength?: number
  readonly minimum?: number
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  /** For other validators: here a name that is not listed is always a mistake. */
  readonly additionalProperties?: unknown
}

/** One thing that is wrong: where, and what to write instead. */
export interface Mistake {
  readonly path: string
  readonly message: string
}

const typeOf = (value: unknown): string => (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value)

/** A type that another keyword tells may go unsaid. */
const typesOf = ({ type, properties, items, pattern, minLength }: Schema): readonly (string | undefined)[] =>
  [type ?? (properties ? 'object' : items ? 'array' : pattern ?? minLength ? 'string' : undefined)].flat()

const quote = (words: readonly string[]) => words.map((word) => `"${word}"`).join(', ')

/** What a value must be and is not, or `undefined`. */
const problemOf = (schema: Schema, value: unknown): string | undefined => {
  const types = typesOf(schema)
  if (types[0] && !types.includes(typeOf(value))) return `must be ${types.join(' or ')}, not ${typeOf(value)}`
  const { enum: words, minLength = 0, minimum, pattern = '' } = schema
  const not = () => `, not ${JSON.stringify(value)}`
  if (words && !words.includes(value as string)) return `must be one of ${quote(words)}${not()}`
  if (minimum !== undefined && Number(value) < minimum) return `must be at least ${minimum}`
  if (typeof value !== 'string') return undefined
  if ([...value].length < minLength) return `must have at least ${minLength} characters`
  return new RegExp(pattern, 'u').test(value) ? undefined : `must match ${pattern}${not()}`
}

/** True where at most that many letters are wrong, missing or too many. Equal first letters are never a slip. */
const isNear = (a: string, b: string, slips = 2): boolean => (a[0] === b[0]
  ? a === '' || isNear(a.slice(1), b.slice(1), slips)
  : slips > 0 && (isNear(a.slice(1), b.slice(1), slips - 1) || isNear(a.slice(1), b, slips - 1) || isNear(a, b.slice(1), slips - 1)))

/** The known name that this one is probably a slip of. */
export const nearest = (name: string, known: readonly string[]): string | undefined =>
  known.find((word) => isNear(word.toLowerCase(), name.toLowerCase()))

/** `write "x" instead` where a known name is near, else all the names there are. */
export const suggest = (name: string, known: readonly string[]): string => {
  const near = nearest(name, known)
  return near ? `write "${near}" instead` : `known are ${known.join(', ')}`
}

/**
 * Checks a value and returns what of it may be used: a wrong property or item is left out, an object
 * that misses a required property is left out whole (`undefined`). Nothing of an unknown name is copied.
 */
export const validate = (schema: Schema, value: unknown, path: string, mistakes: Mistake[]): unknown => {
  const fail = (message: string, at = path) => void mistakes.push({ path: at, message })
  const problem = problemOf(schema, value)
  if (problem) return fail(problem)
  if (Array.isArray(value)) {
    return value
      .map((item, index) => validate(schema.items ?? {}, item, `${path}[${index}]`, mistakes))
      .filter((item) => item !== undefined)
  }
  const { properties, required = [] } = schema
  if (!properties || typeof value !== 'object' || value === null) return value
  const clean: Record<string, unknown> = {}
  for (const [name, item] of Object.entries(value)) {
    const at = path ? `${path}.${name}` : name
    if (!Object.hasOwn(properties, name)) fail(`is not an option: ${suggest(name, Object.keys(properties))}`, at)
    else {
      const kept = validate(properties[name]!, item, at, mistakes)
      if (kept !== undefined) clean[name] = kept
    }
  }
  const missing = required.filter((name) => !Object.hasOwn(clean, name))
  return missing.length ? fail(`needs ${quote(missing)}`) : clean
}
