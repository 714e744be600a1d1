import { list, warning, type Advice } from './advice.js'
import { lawOf, type Subject } from './subject.js'

const unknownPlace = (place: string): Advice => {
  const law = lawOf(place)
  return warning('jurisdiction', `"${place}" is in no pack of this page, so the strictest rules hold there: ${law.id === 'strict'
    ? 'write an ISO 3166 code such as "ID", or a pack of your own under "policies"'
    : `copy the line "${law.id}" of izin/policies.json into "policies"`}`)
}

/** Places that no pack answers for, and packs that answer for no place. */
export const knownPlaces = ({ places, own, packFor }: Subject): readonly Advice[] => [
  ...places.filter((place) => packFor(place).id === 'strict').map(unknownPlace),
  ...own.flatMap(({ id, places: answered }, index) => (answered.length > 0 || id === 'strict' ? [] : [
    warning(`policies[${index}].places`, `is missing, so ${list([id])} answers for no place: copy its line of izin/policies.json, or write ["DE"]`),
  ])),
]
