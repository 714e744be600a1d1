import { attempt } from '../core/attempt.js'

/** Every text in a value of JSON, at any depth. */
const texts = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []
}

/** Every text in JSON, for the URLs among them; nothing where it is no JSON. */
export const readJsonTexts = (json: string): readonly string[] => texts(attempt(() => JSON.parse(json) as unknown))
