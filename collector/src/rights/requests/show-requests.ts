import type { Services } from '../../http/services.js'
import type { Note, PersonRequest } from '../../store/port.js'
import { createNoteVault, type NoteVault } from './note-vault.js'

/** A note as it is told: with its text, or with why there is none. */
export type ShownNote = { readonly id: string; readonly at: string; readonly by: string } &
  ({ readonly text: string } | { readonly sealed: true } | { readonly erased: true })

/** A line of the register with its notes. */
export interface ShownRequest {
  readonly id: string
  readonly kind: string
  readonly received: string
  readonly due: string
  /** Nobody has closed it, and it is late. */
  readonly overdue?: true
  readonly closed?: string
  readonly outcome?: string
  readonly by: string
  readonly cid?: string
  /** Where the key is there. */
  readonly subject?: string
  readonly notes: readonly ShownNote[]
}

export type ShowNeeds = Pick<Services, 'store' | 'now' | 'random' | 'accountKey'>

const timeOf = (ms: number) => new Date(ms).toISOString()

const showNote = (note: Note, vault: NoteVault | undefined): ShownNote => {
  const { id, at, by, sealed } = note
  const head = { id, at: timeOf(at), by }
  if (!sealed) return { ...head, erased: true }
  return vault ? { ...head, text: vault.open(note)! } : { ...head, sealed: true }
}

const showRequest = (request: PersonRequest, notes: readonly Note[], { vault, now }: { readonly vault: NoteVault | undefined; readonly now: number }): ShownRequest => {
  const { id, kind, received, due, by, cid, closed, outcome } = request
  const subject = vault?.openSubject(request)
  return {
    id, kind, received: timeOf(received), due: timeOf(due),
    ...(closed === undefined ? due < now && { overdue: true } : { closed: timeOf(closed) }),
    ...(outcome && { outcome }),
    by,
    ...(cid && { cid }),
    ...(subject && { subject }),
    notes: notes.map((note) => showNote(note, vault)),
  }
}

/** With their texts where the account key is there. Throws `AccountKeyError` if it is another. */
export const showRequests = async ({ store, now, random, accountKey }: ShowNeeds, requests: readonly PersonRequest[]): Promise<readonly ShownRequest[]> => {
  const vault = accountKey && createNoteVault(accountKey, random)
  const notes = await store.notes(requests.map(({ id }) => id))
  return requests.map((request) => showRequest(request, notes.filter((note) => note.request === request.id), { vault, now: now() }))
}
