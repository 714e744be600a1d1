import type { DetailsOf } from '../core/service-details.js'
import { detailsOf } from './details.js'

/** Where `izin.js` looks for it: see `src/browser/ui-slot.ts`. */
const slotKey: unique symbol = Symbol.for('izin.ui')
const scope: object & { [slotKey]?: { detailsOf?: DetailsOf } } = globalThis
const slot = scope[slotKey]
if (slot) slot.detailsOf = detailsOf
