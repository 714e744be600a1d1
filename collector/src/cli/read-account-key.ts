import { readFileSync } from 'node:fs'
import { UsageError } from './command.js'

const length = 32

const readKeyText = (file: string): string => {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    throw new UsageError(`--account-key-file cannot be read: ${file}`)
  }
}

/** The key that seals links to accounts. A file of its own, never in the database. */
export const readAccountKey = (file: string): Uint8Array => {
  const text = readKeyText(file)
  const key = Buffer.from(text, /^[0-9a-f]{64}$/i.test(text) ? 'hex' : 'base64')
  if (key.length !== length) throw new UsageError(`--account-key-file must hold ${length} bytes as base64 or hex: openssl rand -base64 32 > ${file}`)
  return key
}
