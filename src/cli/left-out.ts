import type { Site } from '../csp/read-site.js'
import { listLeftOut } from '../csp/words.js'

/** A line on what is essential and yet in no policy, and what to write instead. */
export const describeLeftOut = (site: Site): readonly string[] => {
  const hosts = listLeftOut(site)
  return hosts.length === 0 ? [] : [
    `izin: held until all is granted, for denied services are served there too: ${hosts.join(', ')}. `
    + 'Write what the page needs of them under gate.allow, as "cdn.jsdelivr.net/npm/vue@3.5.0/"',
  ]
}
