import { builtInCategories } from '../core/types.js'

/** How sure a list of known names is: several sources agree, one speaks, or they contradict each other. */
export const certainties = ['agreed', 'single', 'contested'] as const
export type Certainty = (typeof certainties)[number]

/** Every list of known names there is, in the order of the table. */
export const nameLists = builtInCategories.flatMap((category) => certainties.map((certainty) => ({ category, certainty })))
