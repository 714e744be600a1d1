import { getSlot } from '../slot.js'
import { id } from './id.js'

getSlot().locales.id = id
