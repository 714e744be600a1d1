import { affected } from './affected.js'
import { audit } from './audit.js'
import { backup } from './backup.js'
import { erase } from './erase.js'
import { exportCommand } from './export.js'
import { history } from './history.js'
import { importCommand } from './import.js'
import { keys } from './keys.js'
import { links } from './links.js'
import { proof } from './proof.js'
import { purge } from './purge.js'
import { receipt } from './receipt.js'
import { requests } from './requests.js'
import { restore } from './restore.js'
import { signingKey } from './signing-key.js'
import type { Command } from './command.js'
import type { Commands } from './run.js'
import { usage } from './serve-options.js'

/** What only serving needs is loaded for it alone: the others start in half the time and the memory. */
const serve: Command = { usage, run: async (...given) => (await import('./serve.js')).serve.run(...given) }

/** All there are. A new one is a file of its own and a word here. */
export const commands: Commands = {
  serve, keys, backup, restore, history, receipt, proof, export: exportCommand, import: importCommand, erase, purge, audit, links, requests, affected,
  'signing-key': signingKey,
}
