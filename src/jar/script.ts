import type { CreateJar } from '../core/jar.js'
import { createJar } from './index.js'

/** Where `izin.js` looks for it: see `src/browser/ui-slot.ts`. */
const slotKey: unique symbol = Symbol.for('izin.ui')
const scope: object & { [slotKey]?: { createJar?: CreateJar } } = globalThis
const slot = scope[slotKey]
if (slot) slot.createJar = createJar
