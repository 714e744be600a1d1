import { readFileSync } from 'node:fs'
import type { Entry } from './entry.js'

const file = 'node_modules/tarteaucitronjs/tarteaucitron.services.js'

/** The types that say a category; what is there for support, video or comments may be anything. */
const categories: Readonly<Record<string, Entry['category']>> = { analytic: 1, ads: 2, social: 2 }

/** Calls of a page's own script stand beside the data, so it is read as text and not run. */
const service = /"type": "([^"]+)",\s*"name": "([^"]+)"[^]*?"cookies": \[([^\]]*)\]/g

/** The services of tarteaucitron.js and their cookies (MIT). */
export const readTarteaucitron = (): Entry[] =>
  [...readFileSync(file, 'utf8').matchAll(service)].flatMap(([, type = '', vendor = '', names = '']) => {
    const category = categories[type]
    if (category === undefined) return []
    return [...names.matchAll(/['"]([^'"]+)['"]/g)].map(([, name = '']): Entry =>
      ({ name, domain: '', vendor, category, isKey: false, source: 'tarteaucitron' }))
  })
