import { formats, readAsked } from '../export/asked.js'
import { exportEvents } from '../export/export-events.js'
import { type Command, UsageError } from './command.js'
import { storeOptions, storeUsage } from './open-store.js'
import { readOptions } from './read-options.js'
import { byCommand, withServices } from './with-services.js'
import { writeChunks } from './write-chunks.js'

const options = {
  ...storeOptions, format: { type: 'string' }, from: { type: 'string' }, to: { type: 'string' }, 'for-site': { type: 'string' }, after: { type: 'string' }, out: { type: 'string' },
} as const

const wanted: Readonly<Record<string, string>> = {
  format: formats.join(', '), from: 'a day such as 2026-11-30 or a time such as 2026-11-30T09:00:00Z', to: 'a day such as 2026-11-30 or a time such as 2026-11-30T09:00:00Z',
  after: 'the id of an event',
}

/** `izin-collector export`. */
export const exportCommand: Command = {
  usage: `export [--format <name>] [--from <time>] [--to <time>] [--for-site <host>] [--after <id>] [--out <file>]
    writes events in the order of their ids
    --format     ${formats.join(', ')}; csv without it. pdf is a summary with the first records
    --from, --to a day (UTC) or a time; what is decided at --to is not in it
    --after      only what comes behind this id, without the CSV's header: goes on where an export was broken off
    --out        a file that is not there yet, or is gone on with if there is --after; standard output without it
${storeUsage}`,
  async run(args, env, output) {
    const { values, rest } = readOptions(args, options, env)
    if (rest.length > 0) throw new UsageError(`export takes options only, not "${rest[0]}"`)
    const { format, from, to, after, out, 'for-site': site } = values
    const asked = readAsked({ format, from, to, after, site })
    if ('mistake' in asked) throw new UsageError(`--${asked.mistake} must be ${wanted[asked.mistake]}`)
    return withServices(values, output, async ({ services, recordAccess }) => {
      await writeChunks(await exportEvents(services, recordAccess, asked, byCommand), { file: out, appends: after !== undefined }, output)
      return 0
    })
  },
}
