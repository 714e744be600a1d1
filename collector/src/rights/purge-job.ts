import type { Services } from '../http/services.js'
import { createRecordAccess } from '../keys/record-access.js'
import type { Job } from '../operations/jobs.js'
import { createKeyring } from './backup/keyring.js'
import { shred } from './backup/shred.js'
import { purge } from './purge.js'
import type { RetentionSettings } from './retention.js'

/** How long things stay, and where the keys of the backups lie that must go with them. */
export interface PurgeSettings {
  readonly retention?: RetentionSettings
  readonly keyringFolder?: string
}

/** Each night. Two collectors on one database do it twice, which is once. */
export const createPurgeJob = (services: Services, { retention = {}, keyringFolder: folder }: PurgeSettings = {}): Job => {
  const { accountKey, random } = services
  const keyring = folder !== undefined && accountKey ? createKeyring({ folder, accountKey, random }) : undefined
  return {
    name: 'purge',
    pattern: '17 3 * * *',
    run: async () => {
      const recordAccess = createRecordAccess(services)
      const { sites, requests } = await purge(services, recordAccess, { dry: false, retention })
      const sum = (part: 'events' | 'fleeting' | 'links' | 'counters') => sites.reduce((total, one) => total + one[part], 0)
      const shredded = keyring ? await shred(services, recordAccess, { keyring, retention, dry: false }) : []
      return { events: sum('events'), fleeting: sum('fleeting'), links: sum('links'), counters: sum('counters'), requests, shredded: shredded.length }
    },
  }
}
