import { launchChromium } from './engines/chromium.js'
import { defineVectorTests } from './vectors/define-tests.js'
import { vectorsFor } from './vectors/index.js'
import { automatic } from './vectors/mode.js'

defineVectorTests(launchChromium, automatic, vectorsFor('chromium', process.env['IZIN_VECTORS']))
