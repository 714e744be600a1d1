import { describeEngine } from './engines/describe-engine.js'
import { defineVectorTests } from './vectors/define-tests.js'
import { vectorsFor } from './vectors/index.js'
import { automatic, inOneRun } from './vectors/mode.js'

/** One batched pass each: `npm run test:matrix` makes three isolated runs of each vector. */
for (const name of ['firefox', 'webkit'] as const) {
  describeEngine(name, (launch) =>
    defineVectorTests(launch, inOneRun(automatic), vectorsFor(name, process.env['IZIN_VECTORS'])))
}
