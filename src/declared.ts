import { declared } from './browser/gate/declared.js'
import { createTrust } from './browser/trusted-types.js'
import { startScript } from './start-script.js'

const trust = createTrust()
startScript({ trust, createGate: () => declared({ trust }) })
