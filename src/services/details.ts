import { once } from '../core/once.js'
import type { DetailsOf } from '../core/service-details.js'
import { decodeDetails } from './decode-details.js'
import { detailsTable } from './details-table.js'

const getAll = once(() => decodeDetails(detailsTable))

/** Who is behind a built-in service and what it keeps. Comes on demand: no part of `izin.js` imports it. */
export const detailsOf: DetailsOf = (id) => getAll().get(id)
