export { checkConfig } from './check-config.js'
export { describeAdvice } from './advice.js'
export type { Advice } from './advice.js'
