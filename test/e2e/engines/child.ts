import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

/** A program that runs as long as we need it. It ends with us, whatever ends us. */
export interface Child {
  readonly process: ChildProcess
  end(): Promise<void>
}

export function startChild(command: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Child {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, ...environment } })
  const kill = () => void child.kill()
  process.once('exit', kill)
  const end = async () => {
    process.off('exit', kill)
    if (child.exitCode !== null || child.signalCode !== null) return
    kill()
    await once(child, 'exit')
  }
  return { process: child, end }
}
