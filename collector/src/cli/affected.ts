import { readPeriod } from '../export/asked.js'
import { toChunks } from '../export/to-chunks.js'
import { affectedHeader, affectedLine, affectedRow, listAffected } from '../rights/affected.js'
import { type Command, UsageError } from './command.js'
import { storeOptions, storeUsage } from './open-store.js'
import { readOptions } from './read-options.js'
import { accountOptions, accountUsage, byCommand, withServices } from './with-services.js'
import { writeChunks } from './write-chunks.js'

const options = {
  ...storeOptions, ...accountOptions, since: { type: 'string' }, until: { type: 'string' }, 'for-site': { type: 'string' }, format: { type: 'string' }, out: { type: 'string' },
} as const

/** Counts accounts that nobody can be told of. */
async function* counting<T extends { readonly links: number; readonly subjects: readonly unknown[] }>(items: AsyncIterable<T>, sealed: { count: number }): AsyncGenerator<T, void> {
  for await (const item of items) {
    sealed.count += item.links - item.subjects.length
    yield item
  }
}

/** `izin-collector affected`. No route: who may take the seals off all accounts at once has the machine, and not only a key. */
export const affected: Command = {
  usage: `affected [--since <time>] [--until <time>] [--for-site <host>] [--format <name>] [--out <file>]
    lists, for the notice of a breach, the consent ids of which anything was decided or came in between, and the accounts they are linked to
    --since, --until  a day (UTC) or a time; what is at --until is not in it. All that is kept without them
    --format          csv, with a line for each account, or jsonl; csv without it
    --out             a file that is not there yet; standard output without it
${accountUsage}
${storeUsage}`,
  async run(args, env, output) {
    const { values, rest } = readOptions(args, options, env)
    const { since, until, 'for-site': site, format = 'csv', out } = values
    const period = readPeriod({ from: since, to: until })
    if (rest.length > 0) throw new UsageError(`affected takes options only, not "${rest[0]}"`)
    if ('mistake' in period) throw new UsageError(`--${period.mistake === 'from' ? 'since' : 'until'} must be a day such as 2026-11-30 or a time such as 2026-11-30T09:00:00Z`)
    if (format !== 'csv' && format !== 'jsonl') throw new UsageError('--format must be csv, jsonl')
    return withServices(values, output, async ({ services, recordAccess }) => {
      const sealed = { count: 0 }
      const found = counting(listAffected(services, recordAccess, { ...period, ...(site !== undefined && { site }), key: byCommand }), sealed)
      await writeChunks(format === 'csv' ? toChunks(affectedHeader, found, affectedRow) : toChunks('', found, affectedLine), { file: out }, output)
      if (sealed.count > 0) output.err(`${sealed.count} links to accounts are sealed: --account-key-file opens them`)
      return 0
    })
  },
}
