import type { Output } from './command.js'
import { commands } from './commands.js'
import { run } from './run.js'
import { version } from './version.js'

// A reader that goes (`… | head`) is told to who writes; unheard, it would end the process.
process.stdout.on('error', () => {})

const output: Output = {
  out: (text) => void process.stdout.write(`${text}\n`),
  write: (bytes) => new Promise((resolve, reject) => process.stdout.write(bytes, (error) => (error ? reject(error) : resolve()))),
  err: (text) => void process.stderr.write(`${text}\n`),
}

// Not `process.exit`: what is still being written to a pipe would be cut off.
process.exitCode = await run(process.argv.slice(2), { commands, version, env: process.env, output })
