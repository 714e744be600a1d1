import { group } from './vector.js'
export const frames = group('frames', [])
