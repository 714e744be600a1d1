import type { Row, Section } from './section.js'

/** Lines a section of a report may have: an issue is to be read. */
const most = 300

const rowText = ({ label, value, notes = [], remedies = [] }: Row): string => [
  `- ${label}: ${value}`, ...notes.map((note) => `  ${note}`), ...remedies.map(({ when, text }) => `  ${when}: ${text}`),
].join('\n')

const sectionText = ({ title, rows, empty = '' }: Section): string => {
  const left = rows.length > most ? [`- and ${rows.length - most} more`] : []
  return [`## ${title}`, ...(rows.length > 0 ? rows.slice(0, most).map(rowText) : [empty]), ...left].join('\n')
}

/** As plain text, for an issue. */
export const reportText = (sections: readonly Section[]): string => `${sections.map(sectionText).join('\n\n')}\n`
