import { join } from 'node:path'
import type { World } from '../harness/world.js'
import { arrive } from './arrive.js'
import type { State } from './state.js'
import { type Device, type Language, type Theme, themes } from './views.js'

/** One picture, and what is on it. */
export interface Shot {
  readonly file: string
  readonly state: State
  readonly device: Device
  readonly theme: Theme
  readonly language: Language
}

/** One visit: the page stays, and the themes change around it. */
export interface Visit {
  readonly state: State
  readonly device: Device
  readonly language: Language
}

export const visitsOf = (states: readonly State[], languages: readonly Language[]): readonly Visit[] =>
  states.flatMap((state) => (state.devices ?? ['phone', 'desktop'] as const).flatMap((device) =>
    languages.map((language) => ({ state, device, language }))))

/** Takes a visit's pictures. Nothing moves on them, so that two runs can be compared. */
export async function take(world: World, visit: Visit, wanted: readonly Theme[], folder: string): Promise<Shot[]> {
  const visitor = await arrive(world, visit.state, { ...visit, options: { reducedMotion: 'reduce' } })
  try {
    // Nothing is pointed at: what a hand has left behind is no part of the state.
    await visitor.page.mouse.move(0, 0)
    const shots = wanted.map((theme): Shot =>
      ({ ...visit, theme, file: `${visit.state.name}.${theme}.${visit.device}.${visit.language.code}.png` }))
    for (const { theme, file } of shots) {
      await visitor.page.emulateMedia(themes[theme])
      await visitor.page.screenshot({ path: join(folder, file), animations: 'disabled', caret: 'hide' })
    }
    return shots
  } finally {
    await visitor.context.close()
  }
}

