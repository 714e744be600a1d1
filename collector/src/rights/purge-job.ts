import type { Services } from '../http/services.js'
import { createRecordAccess } from '../keys/record-access.js'
import type { Job } from '../operations/jobs.js'
import { purge } from './purge.js'
import type { RetentionSettings } from './retention.js'

/** Each night. Two collectors on one database do it twice, which is once. */
export const createPurgeJob = (services: Services, retention: RetentionSettings = {}): Job => ({
  name: 'purge',
  pattern: '17 3 * * *',
  run: async () => {
    const { sites, requests } = await purge(services, createRecordAccess(services), { dry: false, retention })
    const sum = (part: 'events' | 'fleeting' | 'links' | 'counters') => sites.reduce((total, one) => total + one[part], 0)
    return { events: sum('events'), fleeting: sum('fleeting'), links: sum('links'), counters: sum('counters'), requests }
  },
})
