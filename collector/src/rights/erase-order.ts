import { isUuid } from '../export/asked.js'
import type { AccountLinks } from './account-links.js'
import { eraseReasons, type EraseOrder } from './erase.js'
import { readSubject } from './subject.js'

/** Whose records: a consent id, or all that are linked to a subject. A text says what is wrong. */
export type Target = Pick<EraseOrder, 'cids' | 'subject'>
export const findTarget = async (
  { cid, subject: text }: Readonly<Record<string, unknown>>, links: AccountLinks | undefined,
): Promise<Target | 'target' | 'cid' | 'subject' | 'links-are-off'> => {
  if ((cid === undefined) === (text === undefined)) return 'target'
  if (text === undefined) return typeof cid === 'string' && isUuid(cid) ? { cids: [cid] } : 'cid'
  if (!links) return 'links-are-off'
  const subject = readSubject(text)
  return subject === undefined ? 'subject' : { cids: await links.cidsOf(subject), subject: links.nameOf(subject) }
}

const longestNote = 500

/** Why and how much; a text says what is wrong. */
export const readTerms = ({ reason, note, full = false }: Readonly<Record<string, unknown>>): Pick<EraseOrder, 'reason' | 'note' | 'full'> | 'reason' | 'note' | 'full' => {
  const known = eraseReasons.find((name) => name === reason)
  if (!known) return 'reason'
  if (note !== undefined && (typeof note !== 'string' || note.length > longestNote || !note.isWellFormed() || note.includes('\0'))) return 'note'
  if (typeof full !== 'boolean') return 'full'
  return { reason: known, full, ...(note ? { note } : {}) }
}
