import type { CreateClassify } from '../core/classification.js'
import { createClassifier } from './classifier.js'
import { tables } from './tables.js'

/** Where `izin.js` looks for it: see `src/browser/ui-slot.ts`. The services are those of the page: it has them already. */
const slotKey: unique symbol = Symbol.for('izin.ui')
const scope: object & { [slotKey]?: { createClassify?: CreateClassify } } = globalThis
const slot = scope[slotKey]
if (slot) slot.createClassify = (services) => createClassifier(tables, services)
