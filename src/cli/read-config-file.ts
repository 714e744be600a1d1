import { readFileSync } from 'node:fs'
import { checkPlain, describeMistake, readConfig, type PlainConfig } from '../core/check-config.js'
import schema from '../core/config.schema.json' with { type: 'json' }
import { createKnownServices } from '../core/known-services.js'
import type { Mistake, Schema } from '../core/validate.js'
import { builtInServices } from '../services/built-in.js'
import { findJsonMistake } from './find-json-mistake.js'

const readText = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new Error(code === 'ENOENT'
      ? `izin: ${path} is not there: write the path of the JSON file that the page's izin-config block holds`
      : `izin: ${path} cannot be read: ${String(error)}`)
  }
}

const parse = (text: string, path: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (error) {
    const { message } = error as Error
    throw new Error(`izin: ${path} is not JSON at ${findJsonMistake(text, message)}: ${message}`)
  }
}

/** What a JSON file holds, whatever it is. Windows editors put a byte order mark before the text, which is no JSON (RFC 8259 §8.1). */
export const readJsonFile = (path: string): unknown => parse(readText(path).replace(/^\uFEFF/, ''), path)

/** The configuration in a JSON file. Throws one error that names every mistake in it and what to write instead. */
export const readConfigFile = (path: string): PlainConfig => {
  const mistakes: Mistake[] = []
  const plain = readConfig(schema as Schema, readJsonFile(path), mistakes)
  checkPlain(plain, createKnownServices(builtInServices), mistakes)
  if (mistakes.length === 0) return plain
  throw new Error(mistakes.map((mistake) => `${path}: ${describeMistake(mistake)}`).join('\n'))
}
