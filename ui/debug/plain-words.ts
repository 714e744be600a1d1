import type { Because, Rule } from '../../src/index.js'

export const becauseWords: Readonly<Record<Because, string>> = {
  choice: 'the person chose so',
  policy: 'the law of the place has it so until a choice',
  gpc: 'the browser refuses it by Global Privacy Control',
  expired: 'the choice no longer counts',
  minor: 'the person is a child, or may be',
  undecided: 'nobody has chosen yet',
  unreadable: 'the stored choice cannot be read',
  imported: 'the person chose so in another tool',
  essential: 'it is essential',
  'unknown-category': 'there is no such category',
}

export const ruleWords: Readonly<Record<Rule, string>> = {
  declared: 'its markup says so',
  'first-party': 'the site’s own host',
  allow: 'on the list gate.allow',
  integrity: 'it carries an integrity hash',
  service: 'a service names it',
  'unknown-code': 'third-party code that no service names',
  'unknown-content': 'third-party content that no service names',
}

export const allowedWord = (granted: boolean): string => (granted ? 'allowed' : 'denied')

/** `performance denied, marketing allowed`. */
export const answersText = (answers: Readonly<Record<string, boolean>>): string =>
  Object.entries(answers).map(([id, granted]) => `${id} ${allowedWord(granted)}`).join(', ')
