import { readPeriod } from '../export/asked.js'
import { toChunks } from '../export/to-chunks.js'
import { accessHeader, accessRow, allAccess } from '../rights/access-log.js'
import { type Command, UsageError } from './command.js'
import { storeOptions, storeUsage } from './open-store.js'
import { readOptions } from './read-options.js'
import { byCommand, withServices } from './with-services.js'
import { writeChunks } from './write-chunks.js'

/** `izin-collector audit`. */
export const audit: Command = {
  usage: `audit [--from <time>] [--to <time>] [--out <file>]
    writes the access log as CSV, newest first: who read, exported, erased, signed in or changed a key
    --from, --to a day (UTC) or a time; what is at --to is not in it
    --out        a file that is not there yet; standard output without it
${storeUsage}`,
  async run(args, env, output) {
    const { values, rest } = readOptions(args, { ...storeOptions, from: { type: 'string' }, to: { type: 'string' }, out: { type: 'string' } }, env)
    const period = readPeriod({ from: values.from, to: values.to })
    if (rest.length > 0) throw new UsageError(`audit takes options only, not "${rest[0]}"`)
    if ('mistake' in period) throw new UsageError(`--${period.mistake} must be a day such as 2026-11-30 or a time such as 2026-11-30T09:00:00Z`)
    return withServices(values, output, async ({ services, recordAccess }) => {
      const entries = allAccess(services, recordAccess, { ...period, key: byCommand })
      await writeChunks(toChunks(accessHeader, entries, accessRow), { file: values.out }, output)
      return 0
    })
  },
}
