import { install } from './browsers/install.js'
import { chromium, find, type Wanted } from './browsers/wanted.js'

/** The Chromium to test with, or `undefined` where there is none. $IZIN_CHROMIUM wins. */
export const findBrowser = (): string | undefined => find(chromium)

export const missing = ({ name, advice }: Wanted): string =>
  `The browser tests need ${name}, and none could be found or fetched. ${advice}`

/** Finds Chromium, and fetches it if it has to. Throws an error that says what to install. */
export function ensureBrowser(): string {
  install([chromium])
  const found = find(chromium)
  if (!found) throw new Error(missing(chromium))
  return found
}
