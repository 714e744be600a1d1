import { isUuid } from '../export/asked.js'
import type { Services } from '../http/services.js'
import { createAccountLinks } from './account-links.js'
import { eraseReasons, type EraseOrder } from './erase.js'
import { createNoteVault } from './requests/note-vault.js'
import { readSubject } from './subject.js'

/** Whose records. */
export type Target = Pick<EraseOrder, 'cids' | 'subject' | 'request'>
type Needs = Pick<Services, 'store' | 'now' | 'random' | 'accountKey'>

export type TargetMistake = 'target' | 'cid' | 'subject' | 'request' | 'links-are-off'

const ofSubject = async (needs: Needs, text: unknown): Promise<Target | TargetMistake> => {
  const links = createAccountLinks(needs)
  if (!links) return 'links-are-off'
  const subject = readSubject(text)
  return subject === undefined ? 'subject' : { cids: await links.cidsOf(subject), subject: links.nameOf(subject) }
}

/** Only one that asks for it: a mistaken id must not be somebody's end. */
const ofRequest = async (needs: Needs, id: unknown): Promise<Target | TargetMistake> => {
  const found = typeof id === 'string' && isUuid(id) ? await needs.store.findRequest(id) : undefined
  if (found?.kind !== 'erase') return 'request'
  if (found.cid !== undefined) return { cids: [found.cid], request: found.id }
  if (!found.subject) return 'request'
  if (!needs.accountKey) return 'links-are-off'
  const target = await ofSubject(needs, createNoteVault(needs.accountKey, needs.random).openSubject(found))
  return typeof target === 'string' ? target : { ...target, request: found.id }
}

/** A consent id, all that are linked to a subject, or whom a request is about. A text says what is wrong. */
export const findTarget = async (needs: Needs, { cid, subject, request }: Readonly<Record<string, unknown>>): Promise<Target | TargetMistake> => {
  if ([cid, subject, request].filter((one) => one !== undefined).length !== 1) return 'target'
  if (cid !== undefined) return typeof cid === 'string' && isUuid(cid) ? { cids: [cid] } : 'cid'
  return subject === undefined ? ofRequest(needs, request) : ofSubject(needs, subject)
}

/** Why and how much; a text says what is wrong. */
export const readTerms = ({ reason, note, full = false }: Readonly<Record<string, unknown>>): Pick<EraseOrder, 'reason' | 'full'> | 'reason' | 'note' | 'full' => {
  const known = eraseReasons.find((name) => name === reason)
  if (!known) return 'reason'
  // It would be thrown away, and somebody counts on it.
  if (note !== undefined) return 'note'
  return typeof full === 'boolean' ? { reason: known, full } : 'full'
}
