import { adviseDeveloper } from './browser/advice.js'
import { createTrust } from './browser/trusted-types.js'
import { automatic, declared } from './gate.js'
import { builtInServices } from './services/built-in.js'
import { startScript } from './start-script.js'

const trust = createTrust()
const services = builtInServices()
const consent = startScript({
  trust,
  createGate: ({ mode, ...options }) =>
    mode === 'declared' ? { ...declared({ trust }), services } : automatic({ ...options, services, trust }),
})
if (consent) adviseDeveloper(consent)
