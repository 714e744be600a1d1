import { encodeDetails } from './encode-details.js'
import { entries } from './index.js'

/** What there is to tell of the services. The build puts the finished text in this module's place. */
export const detailsTable: string = encodeDetails(entries)
