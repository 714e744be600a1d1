import type { Service } from '../core/types.js'
import { decode } from './decode.js'
import { gateTable } from './gate-table.js'

/** The services every gate knows by itself. */
export const builtInServices = (): readonly Service[] => decode(gateTable)
