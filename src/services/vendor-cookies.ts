import { entries } from './index.js'

/** By service, its cookies on the vendor's own hosts. The build puts the finished list in this module's place. */
export const vendorCookies: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  entries.flatMap(({ id, vendorCookies: names }) => (names ? [[id, names.map(({ name }) => name)]] : [])))
