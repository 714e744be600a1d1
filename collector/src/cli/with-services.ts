import { randomBytes } from 'node:crypto'
import { uuidV7 } from '../../../src/core/uuid.js'
import type { RecordAccess, Services } from '../http/services.js'
import { createRecordAccess } from '../keys/record-access.js'
import type { Output } from './command.js'
import { storeOptions, withStore } from './open-store.js'
import { readAccountKey } from './read-account-key.js'
import type { Values } from './read-options.js'

/** As `serve` has it: the key that seals the links to accounts. */
export const accountOptions = { 'account-key-file': { type: 'string' } } as const
export const accountUsage = '    --account-key-file  the file with the key that seals the links to accounts'

/** Who did it, where the access log names a key. */
export const byCommand = 'cli'

export interface CliServices {
  readonly services: Services
  readonly recordAccess: RecordAccess
}

const random = (length: number) => randomBytes(length)
const newId = () => uuidV7(Date.now(), random(10))

/** Does something with an open store, and with everything else that the routes do it with. What goes wrong beside is said. */
export const withServices = <T>(
  values: Values<typeof storeOptions & typeof accountOptions>, output: Output, use: (given: CliServices) => Promise<T>,
): Promise<T> => {
  const { 'account-key-file': file } = values
  const accountKey = file === undefined ? undefined : readAccountKey(file)
  const log = { info() {}, warn: (_: unknown, message: string) => output.err(message), error: (_: unknown, message: string) => output.err(message) }
  return withStore(values, (store) => {
    const services: Services = { store, sites: [], log, now: Date.now, newId, random, ...(accountKey && { accountKey }) }
    return use({ services, recordAccess: createRecordAccess(services) })
  })
}

