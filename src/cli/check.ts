import { parseArgs } from 'node:util'
import { checkConfig, describeAdvice, type Advice } from '../check/index.js'
import { UsageError, type Command } from './command.js'
import { readJsonFile } from './read-json-file.js'

const usage = `check <config> [--strict]
    says what is wrong with a configuration, and what to write instead; for CI: exit 1 if there is an error
    --strict   a warning is an error too`

const count = (found: readonly Advice[], level: Advice['level']) => {
  const number = found.filter((advice) => advice.level === level).length
  return `${number} ${level}${number === 1 ? '' : 's'}`
}

/** `izin check`. */
export const check: Command = {
  usage,
  async run(args, output) {
    const { values: { strict = false }, positionals: [path, ...more] } =
      parseArgs({ args: [...args], options: { strict: { type: 'boolean' } }, allowPositionals: true })
    if (!path || more.length > 0) throw new UsageError(`izin: check takes one file: izin ${usage}`)
    const found = checkConfig(readJsonFile(path, "the JSON file that the page's izin-config block holds")).map((advice): Advice => (strict ? { ...advice, level: 'error' } : advice))
    for (const advice of found) output.out(`${path}: ${describeAdvice(advice)}`)
    output.err(`izin: ${path} has ${count(found, 'error')}, ${count(found, 'warning')}`)
    return found.some(({ level }) => level === 'error') ? 1 : 0
  },
}
