import { describeEngine } from './engines/describe-engine.js'
import { defineVectorTests } from './vectors/define-tests.js'
import { vectorsFor } from './vectors/index.js'
import { automatic, inOneRun } from './vectors/mode.js'

/** One batched pass: `npm run test:matrix` makes three isolated runs of each vector. */
describeEngine('webkit', (launch) =>
  defineVectorTests(launch, inOneRun(automatic), vectorsFor('webkit', process.env['IZIN_VECTORS'])))
