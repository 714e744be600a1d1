import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

export interface Cli {
  readonly process: ChildProcess
  readonly url: string
  /** What was said so far, to people and to the log. */
  out(): string
  err(): string
  /** Resolves to the exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>
}

export const startProcess = (args: readonly string[], env: Readonly<Record<string, string>> = {}, cwd?: string) => {
  if (!existsSync(cli)) throw new Error('dist/cli.js is missing: npm run build')
  const child = spawn(process.execPath, [cli, ...args], { stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: process.env['PATH'], ...env }, cwd })
  const said = { out: '', err: '' }
  child.stdout.on('data', (text) => { said.out += text })
  child.stderr.on('data', (text) => { said.err += text })
  const ended = new Promise<number | string>((resolve) => child.on('close', (code, signal) => resolve(code ?? signal!)))
  onTestFinished(() => void child.kill('SIGKILL'))
  return { process: child, out: () => said.out, err: () => said.err, ended }
}

/** The built command as somebody starts it, when it listens. */
export const startCli = async (args: readonly string[], env: Readonly<Record<string, string>> = {}, cwd?: string): Promise<Cli> => {
  const started = startProcess(['--port', '0', ...args], env, cwd)
  let isOver = false
  void started.ended.then(() => { isOver = true })
  for (;;) {
    const url = /collector +(http:\S+)/.exec(started.out())?.[1]
    if (url && started.out().includes('data-backend')) return { ...started, url }
    if (isOver) throw new Error(`ended at once: ${started.err()}`)
    await new Promise((resolve) => { setTimeout(resolve, 10) })
  }
}

/** A command that ends by itself. */
export const runCli = async (args: readonly string[], env: Readonly<Record<string, string>> = {}, cwd?: string) => {
  const started = startProcess(args, env, cwd)
  return { code: await started.ended, out: started.out(), err: started.err() }
}
