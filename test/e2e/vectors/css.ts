import { group } from './vector.js'
export const css = group('css', [])
