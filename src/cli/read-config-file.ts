import { checkPlain, describeMistake, readConfig, type PlainConfig } from '../core/check-config.js'
import schema from '../core/config.schema.json' with { type: 'json' }
import { createKnownServices } from '../core/known-services.js'
import type { Mistake, Schema } from '../core/validate.js'
import { builtInServices } from '../services/built-in.js'
import { readJsonFile } from './read-json-file.js'

/** The configuration in a JSON file. Throws one error that names every mistake in it and what to write instead. */
export const readConfigFile = (path: string): PlainConfig => {
  const mistakes: Mistake[] = []
  const plain = readConfig(schema as Schema, readJsonFile(path, "the JSON file that the page's izin-config block holds"), mistakes)
  checkPlain(plain, createKnownServices(builtInServices), mistakes)
  if (mistakes.length === 0) return plain
  throw new Error(mistakes.map((mistake) => `${path}: ${describeMistake(mistake)}`).join('\n'))
}
