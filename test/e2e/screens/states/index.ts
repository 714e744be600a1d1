import type { State } from '../state.js'
import { firstLayerStates } from './first-layer.js'
import { inPageStates } from './in-page.js'
import { preferencesStates } from './preferences.js'

/** Everything the interface can look like, once: the screens show it, and tests go through it. */
export const states: readonly State[] = [...firstLayerStates, ...preferencesStates, ...inPageStates]

export const findState = (name: string): State => {
  const state = states.find((each) => each.name === name)
  if (!state) throw new Error(`There is no state "${name}".`)
  return state
}
