import { check } from './check.js'
import type { Output } from './command.js'
import { csp } from './csp.js'
import { gpc } from './gpc.js'
import { rewrite } from './rewrite.js'
import { run, type Commands } from './run.js'
import { sealed } from './sealed.js'
import { snapshot } from './snapshot.js'

const commands: Commands = { check, rewrite, sealed, csp, snapshot, gpc }

const output: Output = {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
}

// Not `process.exit`: what is still being written to a pipe would be cut off.
process.exitCode = await run(process.argv.slice(2), commands, output)
