import { attempt } from '../../core/attempt.js'

export type End = () => void

/** The realms or documents that something was done to, each once. */
export interface Patients {
  has(key: object): boolean
  /** `page` shows whether it is still there. */
  add(key: object, page: Document): void
  /** Undoes all of it. */
  dismiss(): void
}

/** `operate` leaves among the ends what undoes it. */
export const createPatients = (operate: (page: Document, ends: End[]) => void): Patients => {
  const patients = new Map<object, { page: Document; readonly ends: End[] }>()
  return {
    has: (key) => patients.has(key),
    add(key, page) {
      for (const [other, { page: last }] of patients) if (!last.defaultView && other !== key) patients.delete(other)
      const known = patients.get(key)
      if (known) known.page = page
      else {
        const ends: End[] = []
        patients.set(key, { page, ends })
        operate(page, ends)
      }
    },
    dismiss() {
      // A frame may show another site's document by now, whose window lets nobody in; what was done to it is gone with it.
      for (const { ends } of patients.values()) ends.forEach(attempt)
      patients.clear()
    },
  }
}
