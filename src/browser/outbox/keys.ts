const prefix = 'izin:o:'
/** Letters of a UUID, at the end of each key. */
const idLength = 36

export const isOurs = (key: string): boolean => key.startsWith(prefix)

/** What the keys of a backend's events start with; their ids follow. */
export const keyStart = ({ name }: { readonly name: string }): string => `${prefix}${name}:`

export const startOf = (key: string): string => key.slice(0, -idLength)

/** Of an event that its backend has refused for good. No backend has such a name. */
export const deadStart = (start: string): string => `${start}dead:`
export const isRefused = (key: string): boolean => isOurs(key) && startOf(key).slice(prefix.length).endsWith(':dead:')

/** The first 48 bits of a UUIDv7 are the time it was made at; NaN where it is none. */
export const timeOf = (key: string): number => parseInt(key.slice(-idLength).replace('-', ''), 16)
