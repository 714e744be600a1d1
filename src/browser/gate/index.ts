export { automatic, type AutomaticOptions } from './automatic.js'
export { declared } from './declared.js'
export { sealed, type SealedOptions } from './sealed.js'
