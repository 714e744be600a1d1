import { group } from './vector.js'
export const staticElements = group('static-elements', [])
