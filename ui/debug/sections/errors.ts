import type { ConsentEvents } from '../../../src/index.js'
import { redactText } from '../redact.js'
import type { Section } from '../section.js'

/** What went wrong without stopping the page. */
export const errorSection = (errors: readonly ConsentEvents['error'][]): Section => ({
  title: 'Errors',
  isOpen: errors.length > 0,
  rows: errors.map(({ where, error }) => ({ label: where, value: redactText(String(error)) })),
  empty: 'None.',
})
