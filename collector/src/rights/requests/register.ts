import type { RecordAccess, Services } from '../../http/services.js'
import type { Note, PersonRequest } from '../../store/port.js'
import { createAccountLinks } from '../account-links.js'
import { checkKey } from '../check-key.js'
import { recordFirst } from '../record-first.js'
import { kinds, type Outcome } from './kinds.js'
import { createNoteVault } from './note-vault.js'
import type { Opening } from './terms.js'

type Needs = Pick<Services, 'store' | 'now' | 'newId' | 'random' | 'accountKey'>

/** `by`: id of the key. */
export interface NoteOrder { readonly id: string; readonly text: string; readonly by: string }
export interface CloseOrder { readonly id: string; readonly outcome: Outcome; readonly note?: string; readonly by: string }

/** There is no key to seal a text or an account with, and in the clear neither is kept. */
export type Off = 'notes-are-off'

/** The register of what people asked for. Each change is in the access log first, by ids alone: no text, and no account beside a consent id. */
export const createRegister = (needs: Needs, recordAccess: RecordAccess) => {
  const { store, now, newId, random, accountKey } = needs
  const vault = accountKey && createNoteVault(accountKey, random)
  const links = createAccountLinks(needs)
  const record = (by: string, action: string, filter: object) => recordFirst(recordAccess, { key: by, action, filter: JSON.stringify(filter) })
  const isOff = (...texts: readonly (string | undefined)[]) => !vault && texts.some((text) => text !== undefined)
  const check = async () => {
    if (vault) await checkKey({ store }, vault.isOurs)
  }
  const sealNote = (request: string, by: string, text: string | undefined): Note | undefined =>
    text === undefined ? undefined : vault!.seal({ id: newId(), request, at: now(), by }, text)

  return {
    async open({ kind, received, cid, subject, note, by }: Opening & { readonly by: string }): Promise<PersonRequest | Off> {
      if (isOff(subject, note)) return 'notes-are-off'
      await check()
      const id = newId()
      const request = {
        id, kind, received, due: received + kinds[kind], by,
        ...(cid !== undefined && { cid }), ...(subject !== undefined && { subject: vault!.sealSubject(id, subject) }),
      }
      await record(by, 'request-open', { request: id, kind, ...(cid !== undefined && { cid }), ...(subject !== undefined && { subject: links!.nameOf(subject) }) })
      await store.putRequest(request, sealNote(id, by, note))
      return request
    },

    /** Appends; what was written before stays. */
    async note({ id, text, by }: NoteOrder): Promise<'noted' | 'no-request' | Off> {
      if (isOff(text)) return 'notes-are-off'
      await check()
      await record(by, 'request-note', { request: id })
      return await store.putNote(sealNote(id, by, text)!) ? 'noted' : 'no-request'
    },

    async close({ id, outcome, note, by }: CloseOrder): Promise<'closed' | 'closed-already' | 'no-request' | Off> {
      if (isOff(note)) return 'notes-are-off'
      await check()
      await record(by, 'request-close', { request: id, outcome })
      if (await store.closeRequest({ id, at: now(), outcome }, sealNote(id, by, note))) return 'closed'
      return await store.findRequest(id) ? 'closed-already' : 'no-request'
    },
  }
}
