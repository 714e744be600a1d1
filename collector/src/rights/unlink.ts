import type { RecordAccess, Services } from '../http/services.js'
import type { AccountLinks } from './account-links.js'
import { recordAfter } from './record-after.js'
import { recordFirst } from './record-first.js'

export interface UnlinkOrder {
  readonly links: AccountLinks
  readonly subject: string
  /** Id of the key that ordered it. */
  readonly by: string
}

/** Takes the links of a subject away and nothing else; how many there were. */
export const unlink = async (services: Pick<Services, 'log'>, recordAccess: RecordAccess, { links, subject, by }: UnlinkOrder): Promise<number> => {
  const entry = { key: by, filter: JSON.stringify({ subject: links.nameOf(subject) }) }
  await recordFirst(recordAccess, { ...entry, action: 'unlink' })
  const rows = await links.unlink(subject)
  await recordAfter(services, recordAccess, { ...entry, action: 'unlink-end', rows })
  return rows
}
