import { encode } from './encode.js'
import { entries } from './index.js'
import { toService } from './to-service.js'

/** The services as the gate carries them. The build puts the finished text in this module's place. */
export const gateTable: string = encode(entries.map(toService))
