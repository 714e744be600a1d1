import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { collector } from './contenders.js'
import { load } from './load.js'
import { startServer } from './server-process.js'

/** Per acknowledged event at 32 connections, as the kernel counts them; undefined where there is no `strace`. */
export const measureFsyncs = async (database: string): Promise<number | undefined> => {
  if (spawnSync('strace', ['-V']).error) return undefined
  const server = await startServer(collector, database)
  const counts = join(mkdtempSync(join(tmpdir(), 'izin-strace-')), 'counts')
  const tracer = spawn('strace', ['-f', '-c', '-e', 'trace=fsync,fdatasync', '-o', counts, '-p', String(server.pid)], { stdio: 'ignore' })
  try {
    await new Promise((resolve) => setTimeout(resolve, 1000))
    const { acknowledged } = await load({ port: server.port, contender: collector, connections: 32, duration: 5000, first: 1 })
    const done = new Promise((resolve) => tracer.once('exit', resolve))
    tracer.kill('SIGINT')
    await done
    const calls = [...readFileSync(counts, 'utf8').matchAll(/^\s*[\d.]+\s+[\d.]+\s+\d+\s+(\d+).*\bf(?:data)?sync$/gm)]
    return calls.reduce((sum, [, n]) => sum + Number(n), 0) / acknowledged
  } finally {
    await server.stop()
  }
}
