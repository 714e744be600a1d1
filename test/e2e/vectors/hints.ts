import { group } from './vector.js'
export const hints = group('hints', [])
