import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { gunzipSync } from 'node:zlib'
import type { DumpedRow } from '../../store/port.js'
import { createSealer } from '../sealer.js'
import { nameOf } from './bucket.js'
import { formatVersion, type Head, type Piece, placeOf, type Summary } from './format.js'
import type { BucketKey } from './keyring.js'

/** What a backup is not: whole, or ours. */
export class BackupError extends Error {
  override readonly name = 'BackupError'
}

/** Rows of one bucket, or the last piece; nothing of a bucket whose key is gone. */
export type Opened = { readonly bucket: string; readonly rows: readonly DumpedRow[] } | { readonly summary: Summary }

const parse = (line: string): unknown => {
  try {
    return JSON.parse(line) as unknown
  } catch {
    throw new BackupError('the backup is damaged: a line of it is no JSON')
  }
}

/** Throws `AccountKeyError` for a changed byte. */
const openPiece = (id: string, piece: Piece, { key }: BucketKey): string => {
  const random = () => {
    throw new BackupError('nothing is sealed here')
  }
  return gunzipSync(createSealer(key, random, 'backup').open(placeOf(id, piece), Buffer.from(piece.data, 'base64'))).toString()
}

const checkHead = (value: unknown): Head => {
  const head = value as Partial<Head> | null
  if (head?.izinBackup !== formatVersion || typeof head.id !== 'string') throw new BackupError('this is no sealed backup of a collector')
  return head as Head
}

/** Piece by piece, in their order. Throws where one is missing, damaged or of another backup; ends only behind the last. */
export async function* readBackup(file: string, keys: readonly BucketKey[]): AsyncGenerator<Opened, void> {
  const known = new Map(keys.map((key) => [key.id, key]))
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity })
  let head: Head | undefined
  let expected = 0
  let isEnded = false
  for await (const line of lines) {
    if (!head) {
      head = checkHead(parse(line))
      continue
    }
    const piece = parse(line) as Piece
    if (isEnded || piece.n !== expected++) throw new BackupError('the backup is damaged: its pieces are not in their order')
    const key = known.get(piece.key)
    if (piece.end) {
      if (!key) throw new BackupError('the keyring is not the one of this backup: not even what always stays can be opened')
      const summary = JSON.parse(openPiece(head.id, piece, key)) as Summary
      if (summary.pieces !== piece.n) throw new BackupError('the backup is damaged: pieces of it are missing')
      isEnded = true
      yield { summary }
    } else if (key) {
      yield { bucket: nameOf(key.bucket), rows: openPiece(head.id, piece, key).split('\n').map((row) => JSON.parse(row) as DumpedRow) }
    }
  }
  if (!isEnded) throw new BackupError('the backup is not whole: its end is missing')
}

/** Whether it is one, by its first bytes. */
export const isSealedBackup = async (file: string): Promise<boolean> => {
  const start = '{"izinBackup":'
  for await (const chunk of createReadStream(file, { end: start.length - 1 })) return (chunk as Buffer).toString() === start
  return false
}
