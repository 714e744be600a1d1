import { group } from './vector.js'
export const redirectsAndLoaders = group('redirects-and-loaders', [])
