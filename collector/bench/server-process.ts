import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { Contender } from './contenders.js'

const freePort = (): Promise<number> => new Promise((resolve) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address() as { port: number }
    server.close(() => resolve(port))
  })
})

/** Resolves when the port answers to anything. */
const untilListening = async (port: number, child: ChildProcess): Promise<void> => {
  for (let tries = 0; tries < 300; tries++) {
    if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode} before it listened`)
    const isUp = await fetch(`http://127.0.0.1:${port}/`).then(() => true, () => false)
    if (isUp) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('does not listen')
}

const ticksPerSecond = 100

export interface ServerProcess {
  readonly port: number
  readonly pid: number
  /** Of all its threads, user and system, in ms. */
  cpu(): number
  /** Highest resident size so far, MiB. */
  peakMemory(): number
  stop(): Promise<void>
}

export const startServer = async (contender: Contender, database: string): Promise<ServerProcess> => {
  const port = await freePort()
  const [file, ...options] = contender.command(database, port)
  const child = spawn(file!, options, { stdio: ['ignore', 'ignore', 'inherit'] })
  await untilListening(port, child)
  const pid = child.pid!
  const read = (file: string) => readFileSync(`/proc/${pid}/${file}`, 'utf8')
  return {
    port,
    pid,
    cpu() {
      const fields = read('stat').replace(/^.*\) /, '').split(' ')
      return (Number(fields[11]) + Number(fields[12])) * (1000 / ticksPerSecond)
    },
    peakMemory: () => Number(/VmHWM:\s+(\d+)/.exec(read('status'))![1]) / 1024,
    stop: () => new Promise((resolve) => {
      child.once('exit', () => resolve())
      child.kill('SIGTERM')
    }),
  }
}
