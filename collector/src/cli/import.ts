import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { recordAfter } from '../rights/record-after.js'
import { recordFirst } from '../rights/record-first.js'
import { type Command, UsageError } from './command.js'
import { storeOptions, storeUsage } from './open-store.js'
import { readOptions } from './read-options.js'
import { byCommand, withServices } from './with-services.js'

/** `izin-collector import`. */
export const importCommand: Command = {
  usage: `import <file>
    takes in what export --format jsonl wrote; what is here already is not taken twice, and what was erased does not come back
${storeUsage}`,
  async run(args, env, output) {
    const { values, rest: [file, ...more] } = readOptions(args, storeOptions, env)
    if (!file || more.length > 0) throw new UsageError('import takes one file: izin-collector import <file>')
    return withServices(values, output, async ({ services, recordAccess }) => {
      const [{ createValidator }, { importEvents }] = await Promise.all([import('../events/create-validator.js'), import('../export/import-events.js')])
      const entry = { key: byCommand, filter: '{}' }
      await recordFirst(recordAccess, { ...entry, action: 'import' })
      const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity })
      const imported = await importEvents(services.store, lines, createValidator())
      await recordAfter(services, recordAccess, { ...entry, action: 'import-end', rows: imported.new })
      output.out(JSON.stringify(imported))
      return imported.refused.length > 0 || imported.conflict > 0 ? 1 : 0
    })
  },
}
