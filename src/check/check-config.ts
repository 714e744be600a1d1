import { error, type Advice } from './advice.js'
import { emptyServices } from './empty-services.js'
import { intervals } from './intervals.js'
import { knownPlaces } from './known-places.js'
import { laxerPacks } from './laxer-packs.js'
import { missingTexts } from './missing-texts.js'
import { oldReviews } from './old-reviews.js'
import { ownTexts } from './own-texts.js'
import { phrases } from './phrases.js'
import { plainPart } from './plain-part.js'
import { readSubject } from './subject.js'

const rules = [missingTexts, intervals, laxerPacks, knownPlaces, oldReviews, phrases, ownTexts, emptyServices]

/**
 * What is wrong with a configuration, or a person should look at: of JSON or of `createConsent`. A file of its own, so
 * that no visitor is sent it: a site calls it in development, and `izin check` in CI. `now` in ms since 1970.
 */
export const checkConfig = (config: unknown, { now = Date.now() }: { readonly now?: number } = {}): readonly Advice[] => {
  const subject = readSubject(plainPart(config), now)
  const found = [...subject.mistakes.map(({ path, message }) => error(path, message)), ...rules.flatMap((rule) => rule(subject))]
  // Two places of one law say the same.
  return [...new Map(found.map((advice) => [JSON.stringify(advice), advice])).values()]
}
