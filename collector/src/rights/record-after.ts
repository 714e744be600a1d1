import type { RecordAccess, Services } from '../http/services.js'

/** What came of something whose beginning is on record already. It is done: an entry that fails undoes nothing, and is told. */
export const recordAfter = async (
  { log }: Pick<Services, 'log'>, recordAccess: RecordAccess, access: Parameters<RecordAccess>[0],
): Promise<void> => {
  try {
    await recordAccess(access)
  } catch {
    log.error({ action: access.action, rows: access.rows }, 'the access log could not be written')
  }
}
