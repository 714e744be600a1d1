import { abacus } from './abacus.js'
import { batik } from './batik.js'
import { fireflies } from './fireflies.js'

export const games = { abacus, batik, fireflies }
