import { install } from './install.js'
import { chromium, find, type Wanted } from './wanted.js'

/** The Chromium to test with, or `undefined` where there is none. $IZIN_CHROMIUM wins. */
export const findBrowser = (): string | undefined => find(chromium)

export const missing = ({ name, advice }: Wanted): string =>
  `The browser tests need ${name}, and none could be found or fetched. ${advice}`

export const notRun = ({ name, advice }: Wanted): string => `NOT RUN in ${name}: it is not on this machine. ${advice}`

/** Finds it, and fetches it if it has to. Throws an error that says what to install. */
export function ensure(wanted: Wanted): string {
  install([wanted])
  const found = find(wanted)
  if (!found) throw new Error(missing(wanted))
  return found
}
