import { parseArgs } from 'node:util'
import { createBarrier } from '../csp/barrier.js'
import { readSite } from '../csp/read-site.js'
import { UsageError, type Command } from './command.js'
import { describeLeftOut } from './left-out.js'
import { readConfigFile } from './read-config-file.js'

const usage = `sealed <config>
    prints the barrier: what stands before the script tag where gate.mode is "sealed", and the hash of its script`

/** `izin sealed`. */
export const sealed: Command = {
  usage,
  async run(args, output) {
    const { positionals: [path, ...more] } = parseArgs({ args: [...args], allowPositionals: true })
    if (!path || more.length > 0) throw new UsageError(`izin: sealed takes one file: izin ${usage}`)
    const config = readConfigFile(path)
    const { html, hash } = createBarrier(config)
    output.out(`<!-- izin barrier, script-src '${hash}': first in <head>, the script tag of izin.js right behind it -->`)
    output.out(html)
    if (config.gate?.mode !== 'sealed') output.err(`izin: ${path} must say { "gate": { "mode": "sealed" } }, or the script tag data-mode="sealed"`)
    describeLeftOut(readSite(config)).forEach(output.err)
    return 0
  },
}
