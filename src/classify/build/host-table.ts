import { fingerprint } from '../fingerprint.js'
import { hostGroups } from '../host-groups.js'
import { encodeNumbers } from './encode-numbers.js'
import type { HostEntry } from './entry.js'

/** How many there is room for; they are what nearly all pages load from. */
const most = 450

/** A list of fingerprints for each group: the hosts that are seen most, and that our own services do not know. */
export const buildHostTable = (hosts: readonly HostEntry[], isKnown: (host: string) => boolean): string[] => {
  const first = hosts.filter(({ host }) => !isKnown(host)).slice(0, most)
  return hostGroups.map(({ holds }) =>
    encodeNumbers(first.filter(({ category }) => holds.includes(category)).map(({ host }) => fingerprint(host))))
}
