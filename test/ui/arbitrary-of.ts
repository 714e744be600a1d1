import fc, { type Arbitrary } from 'fast-check'
import type { Schema } from '../../src/core/validate.js'
import { hostileAddresses, hostileTexts } from './hostile-texts.js'

const hostile = fc.constantFrom(...Object.values(hostileTexts), ...Object.values(hostileAddresses), '**a** [b](https://c.example) [d](javascript:e)\n- f')

const words = ['constructor', '__proto__', 'toString', 'essential', 'marketing', 'ID', 'US-CA']

const ofString = ({ pattern, minLength = 0 }: Schema): Arbitrary<string> => {
  if (!pattern) return fc.oneof(hostile, fc.string({ minLength }), fc.constantFrom(...words))
  const form = new RegExp(pattern)
  const fitting = words.filter((word) => form.test(word))
  return fitting.length > 0 ? fc.oneof(fc.stringMatching(form), fc.constantFrom(...fitting)) : fc.stringMatching(form)
}

const ofObject = ({ properties = {}, required = [] }: Schema): Arbitrary<unknown> =>
  fc.record(Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, arbitraryOf(schema)])),
    { requiredKeys: [...required] })

/** Values that a schema takes: the part of JSON Schema that ours is written in. */
export const arbitraryOf = (schema: Schema): Arbitrary<unknown> => {
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const types = [schema.type ?? []].flat()
  const each = types.map((type): Arbitrary<unknown> => {
    if (type === 'array') return fc.array(arbitraryOf(schema.items ?? {}), { maxLength: 3 })
    if (type === 'object') return schema.properties ? ofObject(schema) : fc.dictionary(fc.string(), hostile, { maxKeys: 3 })
    if (type === 'string') return ofString(schema)
    return type === 'number' ? fc.integer({ min: Math.max(1, schema.minimum ?? 1), max: 4000 }) : fc.boolean()
  })
  return fc.oneof(...each)
}
