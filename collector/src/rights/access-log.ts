import type { RecordAccess, Services } from '../http/services.js'
import { csvLine } from '../export/csv.js'
import type { Access } from '../store/port.js'
import { recordFirst } from './record-first.js'

export interface AccessQuery {
  readonly from?: number
  readonly to?: number
  /** Id of the last entry that is there already. */
  readonly before?: string
}
export const pageLength = 100

/** One page, newest first. Looking into it is an entry too, written before, so the newest one is one's own. */
export const readAccessLog = async (
  { store }: Pick<Services, 'store'>, recordAccess: RecordAccess, query: AccessQuery & { readonly limit?: number; readonly key: string },
): Promise<readonly Access[]> => {
  const { limit = pageLength, key, ...wanted } = query
  await recordFirst(recordAccess, { key, action: 'audit', filter: JSON.stringify({ ...wanted, limit }) })
  return store.listAccess({ ...wanted, limit })
}

const columns = ['id', 'at', 'key', 'action', 'filter', 'reason', 'rows'] as const
export const accessHeader = csvLine(columns)

export const accessRow = ({ id, at, key, action, filter, reason = '', rows }: Access): string =>
  csvLine([id, new Date(at).toISOString(), key, action, filter, reason, rows === undefined ? '' : String(rows)])

/** All of it, newest first, page by page, behind one entry. */
export async function* allAccess(
  { store }: Pick<Services, 'store'>, recordAccess: RecordAccess, { key, ...wanted }: Omit<AccessQuery, 'before'> & { readonly key: string },
): AsyncGenerator<Access, void> {
  await recordFirst(recordAccess, { key, action: 'audit', filter: JSON.stringify(wanted) })
  let before: string | undefined
  do {
    const page = await store.listAccess({ ...wanted, ...(before && { before }), limit: pageLength })
    yield* page
    before = page.length === pageLength ? page.at(-1)!.id : undefined
  } while (before)
}
