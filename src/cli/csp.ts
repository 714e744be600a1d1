import { parseArgs } from 'node:util'
import { suggest } from '../core/validate.js'
import { csp as createPolicy } from '../csp/csp.js'
import { readSite, type Site } from '../csp/read-site.js'
import { UsageError, type Command } from './command.js'
import { describeLeftOut } from './left-out.js'
import { readConfigFile } from './read-config-file.js'

const usage = `csp <config> [--grant <name>]… [--all] [--host <host>]
    prints the Content-Security-Policy value for what is granted: categories, or services by id`

const options = {
  grant: { type: 'string', multiple: true },
  all: { type: 'boolean' },
  host: { type: 'string' },
} as const

const checkNames = (names: readonly string[], { optional, services }: Site) => {
  for (const name of names) {
    const known = [...optional, ...services.all().map(({ id }) => id)]
    if (!known.includes(name)) throw new UsageError(`izin: no category or service is called "${name}": ${suggest(name, known)}`)
  }
}

/** `izin csp`. */
export const csp: Command = {
  usage,
  async run(args, output) {
    const { values: { grant = [], all = false, host }, positionals: [path, ...more] } =
      parseArgs({ args: [...args], options, allowPositionals: true })
    if (!path || more.length > 0) throw new UsageError(`izin: csp takes one file: izin ${usage}`)
    const config = readConfigFile(path)
    const site = readSite(config)
    checkNames(grant, site)
    const names = all ? site.optional : grant
    const policy = createPolicy(config, Object.fromEntries(names.map((name) => [name, true])), host ? { host } : {})
    output.out(policy)
    if (policy === '') output.err('izin: all is granted: send no Content-Security-Policy of ours')
    else describeLeftOut(site).forEach(output.err)
    return 0
  },
}
