import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { ConsentEvent } from '../src/core/types.js'

// The published schema; in a checkout that is not built yet, its source.
const places = ['../dist/consent-event.schema.json', '../src/core/event.schema.json']
  .map((path) => fileURLToPath(new URL(path, import.meta.url)))

const readSchema = (): AnySchemaObject => {
  const place = places.find(existsSync)
  if (!place) throw new Error('The schema of consent events is missing: run `npm run build` first.')
  return JSON.parse(readFileSync(place, 'utf8')) as AnySchemaObject
}

/** Says whether a value is a consent event, by the published JSON Schema; `why` says what is wrong. */
export const createEventValidator = () => {
  const ajv = new Ajv2020({ strict: false })
  addFormats.default(ajv)
  const validate = ajv.compile<ConsentEvent>(readSchema())
  return {
    isEvent: (value: unknown): value is ConsentEvent => validate(value) === true,
    why: () => ajv.errorsText(validate.errors, { dataVar: 'event' }),
  }
}
export type EventValidator = ReturnType<typeof createEventValidator>
