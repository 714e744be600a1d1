import { test as base } from 'vitest'
import { World } from './world.js'

/** A case: `world` is one per file, empty at the start of each case. */
export const test = base
  .extend('sharedWorld', { scope: 'file' }, async ({}, { onCleanup }) => {
    const world = await World.start()
    onCleanup(() => world.close())
    return world
  })
  .extend('world', async ({ sharedWorld }, { onCleanup }) => {
    onCleanup(() => sharedWorld.reset())
    return sharedWorld
  })

export type { World }
