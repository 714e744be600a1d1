import { describeEngine } from './engines/describe-engine.js'
import { defineVectorTests } from './vectors/define-tests.js'
import { vectorsFor } from './vectors/index.js'
import { automatic, inOneRun } from './vectors/mode.js'

/** One batched pass: `npm run test:matrix` makes three isolated runs of each vector. */
describeEngine('firefox', (launch) =>
  defineVectorTests(launch, inOneRun(automatic), vectorsFor('firefox', process.env['IZIN_VECTORS'])))
