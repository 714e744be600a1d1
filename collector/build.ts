import { rollup, type OutputOptions } from 'rollup'
import config from './rollup.config.js'

// Not rollup's own command: to read a configuration in TypeScript it compiles the whole project first.
const bundle = await rollup(config)
await bundle.write(config.output as OutputOptions)
await bundle.close()
