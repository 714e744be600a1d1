import { writeSync } from 'node:fs'
import { openSqlite } from '../../src/store/sqlite/open-sqlite.js'
import { nthEvent } from '../a-consent-event.js'

// Appends groups to a file, two at once, and says of each when it was acknowledged; until someone kills it.
const [file, first] = process.argv.slice(2)
const store = await openSqlite({ file: file! })
const groupLength = 8
let next = Number(first)

const appendForever = async (): Promise<never> => {
  for (;;) {
    const start = next
    next += groupLength
    const group = Array.from({ length: groupLength }, (_, n) => nthEvent(start + n, { ext: { decideMs: 1000 } }))
    const outcomes = await store.append(group.map((event) => ({ event, received: Date.parse(event.at) })))
    writeSync(1, `${start} ${groupLength} ${outcomes.every((outcome) => outcome === 'new')}\n`)
  }
}
await Promise.all([appendForever(), appendForever()])
