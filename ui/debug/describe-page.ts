import type { Consent } from '../../src/index.js'
import type { PageLog } from './page-log.js'
import type { Section } from './section.js'
import { errorSection } from './sections/errors.js'
import { grantSections } from './sections/grants.js'
import { loadSections, unknownSection } from './sections/loads.js'
import { storedSection, sweepSection, type Look } from './sections/stored.js'
import { stateSection } from './sections/state.js'
import { toldSections } from './sections/told.js'

/** All that the overlay says, in its order. */
export const describePage = (consent: Consent, log: PageLog, look: Look): readonly Section[] => {
  const loads = log.loads()
  return [
    stateSection(consent), errorSection(log.error), ...grantSections(consent, loads), ...loadSections(consent, loads), unknownSection(log.undeclared),
    storedSection(look), sweepSection(log.sweep), ...toldSections(consent, log, look),
  ]
}

/** The dock's own line: what one wants to know first. */
export const headlineOf = (consent: Consent, log: PageLog): string => {
  const held = log.loads().reduce((sum, load) => sum + load.held, 0)
  const count = log.error.length
  const errors = count > 0 ? [count === 1 ? '1 error' : `${count} errors`] : []
  return [`Izin ${consent.version}`, consent.getState().status, `${held} held`, ...errors].join(' · ')
}
