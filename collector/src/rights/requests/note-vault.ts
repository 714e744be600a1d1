import type { Note, PersonRequest, SealedSubject } from '../../store/port.js'
import { createSealer } from '../sealer.js'
import { createVault } from '../vault.js'

/** Seals the free texts of the register, and who it is about (requirement COL-08). */
export interface NoteVault {
  /** Bound to its request, its author and its time: none of these can be changed unseen. */
  seal(note: Note, text: string): Note & { readonly sealed: Uint8Array }
  /** Nothing of a note that was erased. Throws `AccountKeyError` as the vault of links does. */
  open(note: Note): string | undefined
  sealSubject(request: string, subject: string): SealedSubject
  openSubject(request: PersonRequest): string | undefined
  isOurs(sealed: Uint8Array): boolean
}

const placeOf = ({ id, request, at, by }: Note) => JSON.stringify(['note', id, request, at, by])

export const createNoteVault = (accountKey: Uint8Array, random: (length: number) => Uint8Array): NoteVault => {
  const texts = createSealer(accountKey, random, 'note')
  const subjects = createSealer(accountKey, random, 'request subject')
  const { tagOf } = createVault(accountKey, random)
  return {
    isOurs: texts.isOurs,
    seal: (note, text) => ({ ...note, sealed: texts.seal(placeOf(note), text) }),
    open: (note) => note.sealed && Buffer.from(texts.open(placeOf(note), note.sealed)).toString(),
    sealSubject: (request, subject) => ({ tag: tagOf(subject), sealed: subjects.seal(request, subject) }),
    openSubject: ({ id, subject }) => subject && Buffer.from(subjects.open(id, subject.sealed)).toString(),
  }
}
