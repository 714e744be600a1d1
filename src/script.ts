import { adviseDeveloper } from './browser/advice.js'
import { createTrust } from './browser/trusted-types.js'
import { automatic as automaticGate, declared } from './browser/gate/index.js'
import { once } from './core/once.js'
import { builtInServices } from './services/built-in.js'
import { startScript } from './start-script.js'

const trust = createTrust()
const services = once(builtInServices)
const consent = startScript({
  trust,
  createGate: ({ mode, ...options }) =>
    mode === 'declared' ? { ...declared({ trust }), services } : automaticGate({ ...options, trust }, services),
})
if (consent) adviseDeveloper(consent)
