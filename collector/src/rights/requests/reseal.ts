import type { Services } from '../../http/services.js'
import type { PersonRequest } from '../../store/port.js'
import { AccountKeyError } from '../sealer.js'
import { createNoteVault } from './note-vault.js'

interface Resealed {
  readonly rotated: number
  /** Those that were sealed with the new key already. */
  readonly kept: number
}

/** Seals the notes of a request, and who it is about, with another key; times and authors stay. What a third key sealed stops it. */
export const createReseal = ({ store, random }: Pick<Services, 'store' | 'random'>, keys: { readonly from: Uint8Array; readonly to: Uint8Array }) => {
  const from = createNoteVault(keys.from, random)
  const to = createNoteVault(keys.to, random)
  const isOld = (sealed: Uint8Array) => {
    if (!from.isOurs(sealed) && !to.isOurs(sealed)) throw new AccountKeyError('a note is sealed with neither key')
    return from.isOurs(sealed)
  }
  return async (request: PersonRequest): Promise<Resealed> => {
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
