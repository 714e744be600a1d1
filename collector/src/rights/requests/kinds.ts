const hour = 3_600_000
const threeDays = 72 * hour
const fortnight = 14 * 24 * hour

/**
 * What can be asked, and how long an answer may take. Articles are those of Indonesia's UU 27/2022, whose 3×24 hours are the
 * shortest of the laws in force; they run on over nights and Sundays.
 */
export const kinds = {
  /** What is held: art. 32. */
  access: threeDays,
  /** Art. 30. Decisions are facts and stay as they are: what is right is appended as a note. */
  correct: threeDays,
  /** Art. 43(1)b. */
  erase: threeDays,
  /** Art. 40: by letter or mail, as the page's own way back needs nobody. */
  withdraw: threeDays,
  /** Art. 41. */
  restrict: threeDays,
  /** No article gives it a time of its own: as a withdrawal. */
  object: threeDays,
  /** Art. 46: what the persons and the authority must be told of a breach, from when it is known. */
  breach: threeDays,
  /** Promised on the privacy page (requirement PR-22), as an inquiry is. */
  complaint: fortnight,
  inquiry: fortnight,
} as const
export type Kind = keyof typeof kinds
export const kindNames = Object.keys(kinds) as readonly Kind[]

/** Those that nobody in particular may have asked. */
export const aboutNobody: readonly Kind[] = ['breach', 'complaint', 'inquiry']

/** What came of it. What is to be said about it goes into a note. */
export const outcomes = ['done', 'refused-legal-hold', 'refused-not-identified', 'refused-unfounded', 'taken-back'] as const
export type Outcome = (typeof outcomes)[number]
