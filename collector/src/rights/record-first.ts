import type { RecordAccess } from '../http/services.js'
import { StoreError } from '../store/port.js'

/** What cannot be written down does not happen: whatever went wrong with the entry, the answer is 503 and holds nothing. */
export const recordFirst = async (recordAccess: RecordAccess, access: Parameters<RecordAccess>[0]): Promise<void> => {
  try {
    await recordAccess(access)
  } catch (cause) {
    throw new StoreError('the access log could not be written', { cause })
  }
}
