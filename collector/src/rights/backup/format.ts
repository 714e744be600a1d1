/*
 * A sealed backup is lines of JSON: a head, pieces, an end. A piece is rows of one bucket, as JSON lines, gzip, AES-256-GCM under the
 * key of that bucket; the end holds what was written, sealed under the key of what always stays. Each is bound to the backup, to its
 * key and to its number, so that pieces can be neither swapped, nor left out, nor taken from another backup.
 */

export const formatVersion = 1

export interface Head {
  readonly izinBackup: typeof formatVersion
  readonly id: string
  readonly at: string
}

export interface Piece {
  readonly n: number
  /** Id of the key. */
  readonly key: string
  readonly data: string
  /** The last one. */
  readonly end?: true
}

/** What the end says, for who is to be told what is missing: rows by the name of their bucket. */
export interface Summary {
  readonly pieces: number
  readonly rows: Readonly<Record<string, number>>
}

export const placeOf = (id: string, { n, key, end }: Pick<Piece, 'n' | 'key' | 'end'>): string => JSON.stringify([end ? 'backup end' : 'backup', id, key, n])
