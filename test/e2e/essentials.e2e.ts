import { launchChromium } from './engines/chromium.js'
import { defineEssentialTests } from './essentials/define-tests.js'
import { essentials } from './essentials/index.js'
import { automatic } from './vectors/mode.js'

defineEssentialTests(launchChromium, automatic, essentials(process.env['IZIN_ESSENTIALS']))
