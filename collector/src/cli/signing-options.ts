import { readFileSync } from 'node:fs'
import { SigningKeyError } from '../rights/receipt-keys.js'
import { createSigner, type Signer } from '../rights/receipt-signature.js'
import { UsageError } from './command.js'
import type { Values } from './read-options.js'

/** The keys that sign receipts. Files of their own, never in the database. */
export const signingOptions = { 'signing-key-file': { type: 'string', multiple: true } } as const

export const signingUsage = `    --signing-key-file  the key that signs receipts, as PEM or JWK; several: the first signs, of the others only the public half is told`

const readText = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new UsageError(`--signing-key-file cannot be read: ${file}`)
  }
}

/** None where no file is named: receipts are unsigned then. */
export const readSigner = ({ 'signing-key-file': files = [] }: Values<typeof signingOptions>): Signer | undefined => {
  const [current, ...former] = files.map(readText)
  if (current === undefined) return undefined
  try {
    return createSigner(current, ...former)
  } catch (error) {
    if (error instanceof SigningKeyError) throw new UsageError(`--signing-key-file ${files.join(', ')}: ${error.message}; izin-collector signing-key new <file> makes one`)
    throw error
  }
}
