import { group } from './vector.js'
export const workers = group('workers', [])
