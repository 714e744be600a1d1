import { group } from './vector.js'
export const network = group('network', [])
