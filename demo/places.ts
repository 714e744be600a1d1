import { allPacks } from '../src/policies/all.js'

/** What the Lab lets you visit from: one of each kind of law. `ZZ` is a place nobody knows. */
export const places = ['ID', 'DE', 'IT', 'US-CA', 'US-WA', 'JP', 'ZZ'] as const

export const isPlace = (text: string | undefined): text is string => places.some((place) => place === text)

/** Does the law there word the way back itself, with its icon? Izin draws that link where the page has none of its own. */
export const wordsItsLink = (place: string) => packsOf(place).some(({ link }) => link !== undefined)

/** Does it rest on consent, so that a page may say so? */
export const isOptIn = (place: string) => packsOf(place).every(({ model }) => model === 'opt-in')

/** The place's own pack, as a site would send it where the script tag does not bring it. */
export const packsOf = (place: string) => allPacks.filter((pack) => pack.places.includes(place)).slice(0, 1)
