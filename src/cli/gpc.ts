import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { UsageError, type Command } from './command.js'

const usage = `gpc [--out <file>] [--last-update <date>]
    prints the GPC support resource, which says that the site heeds Global Privacy Control
    --out           writes it instead: as .well-known/gpc.json, served as application/json
    --last-update   the day the statement was last changed, as 2026-11-26; default: today, UTC`

const options = { out: { type: 'string' }, 'last-update': { type: 'string' } } as const

/** A day that the calendar has: JavaScript takes February 30 for a day of March. */
const isDate = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)

/** `izin gpc`: the resource of W3C Global Privacy Control, "GPC Support Resource" (requirement GPC-05). */
export const gpc: Command = {
  usage,
  async run(args, output) {
    const { values: { out, 'last-update': lastUpdate = new Date().toISOString().slice(0, 10) } } = parseArgs({ args: [...args], options })
    if (!isDate(lastUpdate)) throw new UsageError(`izin: --last-update must be a date such as 2026-11-26, not ${lastUpdate}`)
    const text = JSON.stringify({ gpc: true, lastUpdate }, null, 2)
    if (out === undefined) output.out(text)
    else {
      await mkdir(dirname(out), { recursive: true })
      await writeFile(out, `${text}\n`)
    }
    return 0
  },
}
