const prefix = 'izin:o:'
/** Letters of a UUID, at the end of each key. */
const idLength = 36

export const isOurs = (key: string): boolean => key.startsWith(prefix)

/** What the keys of a backend's events start with; their ids follow. */
export const keyStart = ({ name }: { readonly name: string }): string => `${prefix}${name}:`

export const startOf = (key: string): string => key.slice(0, -idLength)

/** The first 48 bits of a UUIDv7 are the time it was made at; NaN where it is none. */
export const timeOf = (key: string): number => parseInt(key.slice(-idLength).replace('-', ''), 16)
