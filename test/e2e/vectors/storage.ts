import { group } from './vector.js'
export const storageNames = group('storage', [])
