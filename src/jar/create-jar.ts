import type { CreateJar } from '../core/jar.js'
import { createInventory } from './create-inventory.js'
import { createSweep, type SweepParts } from './create-sweep.js'
import { createTold } from './told.js'

/** The jar over these parts. */
export const createJarWith = (parts: SweepParts): CreateJar => (context) => ({
  ...createSweep(context, parts),
  inventory: createInventory(context, createTold(() => context.getState().record !== undefined)),
})
