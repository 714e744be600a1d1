import type { Services } from '../../http/services.js'
import type { PersonRequest } from '../../store/port.js'
import { createIsOld, type KeyChange, type Rotated } from '../rotation.js'
import { createNoteVault } from './note-vault.js'

/** Seals the notes of a request, and who it is about, with another key; times and authors stay. What a third key sealed stops it. */
export const createReseal = ({ store, random }: Pick<Services, 'store' | 'random'>, keys: KeyChange) => {
  const from = createNoteVault(keys.from, random)
  const to = createNoteVault(keys.to, random)
  const isOld = createIsOld(from, to, 'a note')
  return async (request: PersonRequest): Promise<Rotated> => {
    const notes = (await store.notes([request.id])).filter(({ sealed }) => sealed !== undefined)
    const { subject, ...rest } = request
    const old = notes.filter(({ sealed }) => isOld(sealed!))
    const isOldSubject = subject !== undefined && isOld(subject.sealed)
    const rotated = old.length + (isOldSubject ? 1 : 0)
    const next = isOldSubject ? { ...rest, subject: to.sealSubject(request.id, from.openSubject(request)!) } : rest
    if (rotated > 0) await store.reseal(next, old.map((note) => to.seal(note, from.open(note)!)))
    return { rotated, kept: notes.length + (subject ? 1 : 0) - rotated }
  }
}
