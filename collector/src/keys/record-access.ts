import type { RecordAccess, Services } from '../http/services.js'

/** Resolves when it is on disk. Rejects as the store does, and then nothing may go out. */
export const createRecordAccess = ({ store, now, newId }: Pick<Services, 'store' | 'now' | 'newId'>): RecordAccess =>
  (access) => store.writeAccess({ ...access, id: newId(), at: now() })
