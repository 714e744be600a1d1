import { existsSync } from 'node:fs'
import type { Services } from '../http/services.js'
import { createKeyring, type Keyring } from '../rights/backup/keyring.js'
import { UsageError } from './command.js'
import type { Values } from './read-options.js'
import { accountOptions } from './with-services.js'

export const keyringOptions = { ...accountOptions, keyring: { type: 'string' } } as const
type Said = Values<typeof keyringOptions>

export const keyringUsage = `    --keyring    the folder with the keys of sealed backups, where neither the database nor a backup lies; needs --account-key-file`

/** The folder, if there is one and a key that opens what lies in it. */
export const readKeyringFolder = ({ keyring, 'account-key-file': accountKeyFile }: Said): string | undefined => {
  if (keyring !== undefined && accountKeyFile === undefined) throw new UsageError('--keyring needs --account-key-file: the keys in it are sealed')
  // Somebody misspells it once, and for years nothing is shredded.
  if (keyring !== undefined && !existsSync(keyring)) throw new UsageError(`--keyring must be a folder that is there: mkdir -m 700 ${keyring}`)
  return keyring
}

export const openKeyring = (folder: string, { accountKey, random }: Pick<Services, 'accountKey' | 'random'>): Keyring =>
  createKeyring({ folder, accountKey: accountKey!, random })
