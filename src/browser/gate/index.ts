export { automatic, type AutomaticOptions } from './automatic.js'
export { declared } from './declared.js'
