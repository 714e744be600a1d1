import type { Decision } from '../src/index.js'

/** Categories and services in one value. */
export const toDecision = (services: Readonly<Record<string, boolean>>, categories?: Decision): Decision =>
  Object.assign({}, categories, { services })
