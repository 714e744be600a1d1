import { bitOf, type Topic } from './lexicon.js'

/** Values whose form says what they are; the first that fits. */
const shapes: readonly (readonly [RegExp, ...Topic[]])[] = [
  // Language tags are short: a longer text with a hyphen is anything.
  [/^[a-z]{2}([-_][A-Za-z]{2})?$/, 'language'],
  // Google Analytics' own form: GA1.2.<random>.<first visit>.
  [/^G[AS]1\.\d/, 'analytics', 'visit'],
  // Meta's: fb.<subdomain index>.<time>.<number>.
  [/^fb\.\d\./, 'click', 'ads'],
  // A JSON Web Token: {"alg": in base64url (RFC 7515).
  [/^eyJ[\w-]+\.[\w-]+\.[\w-]*$/, 'login'],
  // The consent text of the IAB's framework, version 2, and the US one.
  [/^C[A-Za-z0-9_-]{30,}|^1[YN-]{3}$/, 'consent'],
  [/"?(consent|necessary|marketing|analytics|essential)"?\s*[:=]/i, 'consent'],
  [/^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[\da-f]{4}-[\da-f]{12}$/i, 'identifier'],
]

/** What the form of a value tells, as topics. */
export const findValueTopics = (value: string): number => {
  const [, ...topics] = shapes.find(([shape]) => shape.test(value)) ?? [/^/]
  return topics.reduce((bits, topic) => bits | bitOf(topic), 0)
}
