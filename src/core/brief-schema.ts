import type { Schema } from './validate.js'

/** Where its texts are for people, and what goes without saying for `validate`. The published file keeps both. */
const isForOthers = (key: string, value: unknown, { properties, items, pattern, minLength }: Schema): boolean =>
  ['$schema', '$defs', 'propertyNames', 'title'].includes(key)
  || (key === 'description' && typeof value === 'string')
  // `true` is none of ours; the words of a site's own are looked at where they are used.
  || key === 'additionalProperties'
  || (key === 'type' && typeof value === 'string' && Boolean(properties ?? items ?? pattern ?? minLength))

/** The schema as a browser is sent it: as much as `validate` needs to give the same answers. */
export const briefSchema = (schema: object): Schema =>
  JSON.parse(JSON.stringify(schema, function (this: Schema, key: string, value: unknown) {
    return isForOthers(key, value, this) ? undefined : value
  })) as Schema
