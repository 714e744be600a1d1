import { readFileSync } from 'node:fs'
import { findJsonMistake } from './find-json-mistake.js'

const readText = (path: string, what: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new Error(code === 'ENOENT'
      ? `izin: ${path} is not there: write the path of ${what}`
      : `izin: ${path} cannot be read: ${String(error)}`)
  }
}

/** What a JSON file says. Throws one error that says where it is none; `what` says what the file is to be. */
export const readJsonFile = (path: string, what: string): unknown => {
  // Windows editors put a byte order mark before the text, which is no JSON (RFC 8259 §8.1).
  const text = readText(path, what).replace(/^\uFEFF/, '')
  try {
    return JSON.parse(text)
  } catch (error) {
    const { message } = error as Error
    throw new Error(`izin: ${path} is not JSON at ${findJsonMistake(text, message)}: ${message}`)
  }
}
