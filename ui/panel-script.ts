import { panel } from './panel-parts.js'
import { getSlot } from './slot.js'

getSlot().panel = panel
