import { type Command, type Environment, type Output, UsageError } from './command.js'

export type Commands = Readonly<Record<string, Command>>

const ours = 'izin-collector'

const helpText = (commands: Commands) => [
  ...Object.values(commands).map(({ usage }) => `${`${ours} ${usage}`.replace(/ +/, ' ')}\n`),
  `${ours} --help      this text; ${ours} <command> --help for one command`,
  `${ours} --version   the version`,
].join('\n')

const find = (name: string, commands: Commands): Command => {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) throw new UsageError(`"${name}" is no command: known are ${Object.keys(commands).join(', ')}; ${ours} --help tells more`)
  return command
}

/** Ours, or of `parseArgs`: an unknown option, or one without its value. */
const isUsage = (error: unknown) =>
  error instanceof UsageError || String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')

export interface Run {
  readonly commands: Commands
  readonly version: string
  readonly env: Environment
  readonly output: Output
}

/** One command of the table; `serve` where none is named. Throws nothing: an error is told. Resolves to the exit code. */
export const run = async (args: readonly string[], { commands, version, env, output }: Run): Promise<number> => {
  const [first = '', ...others] = args
  const [name, rest] = first === '' || first.startsWith('-') ? ['serve', args] : [first, others]
  const say = (text: string) => {
    output.out(text)
    return 0
  }
  try {
    if (first === '--help') return say(helpText(commands))
    if (first === '--version') return say(version)
    const command = find(name, commands)
    return rest.includes('--help') ? say(`${ours} ${command.usage}`) : await command.run(rest, env, output)
  } catch (error) {
    output.err(`${ours}: ${error instanceof Error ? error.message : String(error)}`)
    return isUsage(error) ? 2 : 1
  }
}
