/** Where a command writes, a line at a time. */
export interface Output {
  /** The result: what a pipe takes on. */
  out(text: string): void
  /** Everything said about it. */
  err(text: string): void
}

/** One command of `izin`. */
export interface Command {
  /** How it is called, without `izin`, and on the lines after that what it does. */
  readonly usage: string
  /** Resolves to the exit code: 0 done, 1 the work failed, 2 called wrongly. */
  run(args: readonly string[], output: Output): Promise<number>
}

/** Called wrongly: the message says how to call it. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
