import { suggest } from '../core/validate.js'
import { version } from '../core/version.js'
import { UsageError, type Command, type Output } from './command.js'

export type Commands = Readonly<Record<string, Command>>

const helpText = (commands: Commands) => [
  ...Object.values(commands).map(({ usage }) => `izin ${usage}\n`),
  'izin --help      this text; izin <command> --help for one command',
  'izin --version   the version',
].join('\n')

const say = (text: string): Command => ({
  usage: '',
  async run(_args, output) {
    output.out(text)
    return 0
  },
})

const find = (name: string, rest: readonly string[], commands: Commands): Command => {
  if (name === '--help') return say(helpText(commands))
  if (name === '--version') return say(version)
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) throw new UsageError(`izin: "${name}" is no command: ${suggest(name, Object.keys(commands))}, or izin --help`)
  return rest.includes('--help') ? say(`izin ${command.usage}`) : command
}

/** Ours, or of `parseArgs`: an unknown option, or one without its value. */
const isUsage = (error: unknown) =>
  error instanceof UsageError || String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')

/** One command of the table, or what to write instead. Throws nothing: an error is told. Resolves to the exit code. */
export const run = async (args: readonly string[], commands: Commands, output: Output): Promise<number> => {
  const [name = '--help', ...rest] = args
  try {
    return await find(name, rest, commands).run(rest, output)
  } catch (error) {
    output.err(error instanceof Error ? error.message : String(error))
    return isUsage(error) ? 2 : 1
  }
}
