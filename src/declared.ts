import { declared } from './browser/gate/declared.js'
import { createTrust } from './browser/trusted-types.js'
import { startScript } from './start-script.js'

const trust = createTrust()
startScript({
  trust,
  createGate({ mode }) {
    if (mode && mode !== 'declared') console.error(`izin: gate.mode "${mode}" needs izin.js: izin-declared.js holds only what is declared`)
    return declared({ trust })
  },
})
