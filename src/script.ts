import { adviseDeveloper } from './browser/advice.js'
import { createTrust } from './browser/trusted-types.js'
import { automatic, declared, sealed } from './browser/gate/index.js'
import { createKnownServices } from './core/known-services.js'
import { once } from './core/once.js'
import { builtInServices } from './services/built-in.js'
import { startScript } from './start-script.js'

const trust = createTrust()
const services = once(builtInServices)
const consent = startScript({
  trust,
  createGate: ({ mode, ...options }) =>
    mode === 'declared'
      ? { ...declared({ trust }), ...createKnownServices(services) }
      : (mode === 'sealed' ? sealed : automatic)({ ...options, trust }, services),
})
if (consent) adviseDeveloper(consent)
