/** Where a command writes, a line at a time. */
export interface Output {
  /** The result: what a pipe takes on. */
  out(text: string): void
  /** Everything said about it. */
  err(text: string): void
}

export type Environment = Readonly<Record<string, string | undefined>>

/** One command of `izin-collector`. */
export interface Command {
  /** How it is called, without `izin-collector`, and on the lines after that what it does. */
  readonly usage: string
  /** Resolves to the exit code: 0 done, 1 the work failed, 2 called wrongly. */
  run(args: readonly string[], env: Environment, output: Output): Promise<number>
}

/** Called wrongly: the message says how to call it. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
