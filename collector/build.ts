import { rollup, type OutputOptions } from 'rollup'
import config from './rollup.config.js'
import { page } from './rollup.page.js'

// Not rollup's own command: to read a configuration in TypeScript it compiles the whole project first.
for (const each of [config, page]) {
  const bundle = await rollup(each)
  await bundle.write(each.output as OutputOptions)
  await bundle.close()
}
