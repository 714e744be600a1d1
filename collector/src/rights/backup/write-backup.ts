import { gzipSync } from 'node:zlib'
import type { Services } from '../../http/services.js'
import type { DumpedRow } from '../../store/port.js'
import { createSealer } from '../sealer.js'
import { type Bucket, bucketOf, nameOf } from './bucket.js'
import { formatVersion, type Head, type Piece, placeOf, type Summary } from './format.js'
import { type BucketKey, createKeyOf, type Keyring } from './keyring.js'

/** Characters that are held until they are written, all buckets together. */
const mostHeld = 2_000_000

interface Held {
  readonly bucket: Bucket
  readonly lines: string[]
}

/** Events first: what lies beside one is nothing without it. */
const inOrder = (held: ReadonlyMap<string, Held>): readonly Held[] =>
  [...held.values()].sort((one, other) => Number(other.bucket.by === 'events') - Number(one.bucket.by === 'events'))

const lineOf = (value: Head | Piece) => Buffer.from(`${JSON.stringify(value)}\n`)

type Needs = Pick<Services, 'store' | 'now' | 'newId' | 'random'>

/** The whole store, sealed so that the keys of what retention ends can be shredded. Memory stays flat. */
export async function* writeBackup({ store, now, newId, random }: Needs, keyring: Keyring): AsyncGenerator<Uint8Array, Summary> {
  const keyOf = createKeyOf(keyring, await keyring.list())
  const id = newId()
  const rows: Record<string, number> = {}
  const held = new Map<string, Held>()
  let size = 0
  let n = 0

  const seal = ({ id: key, key: secret }: BucketKey, content: string, end?: true): Uint8Array => {
    const piece = { n: n++, key, ...(end && { end }) }
    return lineOf({ ...piece, data: Buffer.from(createSealer(secret, random, 'backup').seal(placeOf(id, piece), gzipSync(content, { level: 1 }))).toString('base64') })
  }
  const hold = ({ table, row }: DumpedRow, bucket: Bucket) => {
    const name = nameOf(bucket)
    const line = JSON.stringify({ table, row })
    const there = held.get(name) ?? { bucket, lines: [] }
    held.set(name, there)
    there.lines.push(line)
    rows[name] = (rows[name] ?? 0) + 1
    size += line.length
  }
  async function* flush() {
    for (const { bucket, lines } of inOrder(held)) yield seal(await keyOf(bucket), lines.join('\n'))
    held.clear()
    size = 0
  }

  yield lineOf({ izinBackup: formatVersion, id, at: new Date(now()).toISOString() })
  for await (const { clock, ...row } of store.dump()) {
    hold(row, bucketOf(clock))
    if (size >= mostHeld) yield* flush()
  }
  yield* flush()
  const summary = { pieces: n, rows }
  yield seal(await keyOf({ by: 'always', period: '' }), JSON.stringify(summary), true)
  return summary
}
