import { topics } from './lexicon.js'

/** What is seen of a name before anything is concluded. */
export interface Sight {
  readonly name: string
  /** Topics of the name and of its value, a bit each. */
  readonly topics: number
  /** The list that its third-party setter's host is in; -1 for a third party nobody knows, undefined for none. */
  readonly host: number | undefined
  readonly lifetime: number | undefined
  readonly isKey: boolean
}

const hour = 3600
const day = 24 * hour
/** Lifetimes as they are chosen: a visit, a day, a month, half a year, one year, 13 months (the CNIL's limit), more. */
const spans = [0, hour, 25 * hour, 32 * day, 190 * day, 370 * day, 400 * day]

const spanOf = (lifetime: number | undefined): number => {
  if (lifetime === undefined) return 0
  const span = spans.findIndex((limit) => lifetime <= limit)
  return 1 + (span < 0 ? spans.length : span)
}

const lengthOf = (name: string) => Math.min(6, name.length >> 1)
const marks: readonly RegExp[] = [/^_[^_]/, /^__/, /^[A-Z\d_]+$/, /[a-z][A-Z]/, /-/, /\./]

/** Where each kind of feature begins. */
const hostAt = topics.length
const spanAt = hostAt + 6
const lengthAt = spanAt + spans.length + 2
const markAt = lengthAt + 7
const keyAt = markAt + marks.length
const silentAt = keyAt + 1
export const featureCount = silentAt + 1

/** The features that a name has, by number. */
export const featuresOf = ({ name, topics: found, host, lifetime, isKey }: Sight): number[] => {
  const features = [host === undefined ? hostAt : hostAt + host + 2, spanAt + spanOf(lifetime), lengthAt + lengthOf(name)]
  for (let topic = 0; topic < topics.length; topic += 1) if (found & (1 << topic)) features.push(topic)
  marks.forEach((mark, place) => void (mark.test(name) && features.push(markAt + place)))
  if (isKey) features.push(keyAt)
  if (!found) features.push(silentAt)
  return features
}
