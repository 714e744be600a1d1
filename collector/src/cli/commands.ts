import { backup } from './backup.js'
import { keys } from './keys.js'
import { restore } from './restore.js'
import type { Commands } from './run.js'
import { serve } from './serve.js'

/** All there are. A new one is a file of its own and a word here. */
export const commands: Commands = { serve, keys, backup, restore }
