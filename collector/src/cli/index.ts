import { backup } from './backup.js'
import type { Output } from './command.js'
import { keys } from './keys.js'
import { restore } from './restore.js'
import { run } from './run.js'
import { serve } from './serve.js'
import { version } from './version.js'

const commands = { serve, keys, backup, restore }

const output: Output = {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
}

// Not `process.exit`: what is still being written to a pipe would be cut off.
process.exitCode = await run(process.argv.slice(2), { commands, version, env: process.env, output })
