import { expect, test } from 'vitest'
import { launchChromium } from './engines/chromium.js'
import limits from './limits.json' with { type: 'json' }
import { defineVectorTests } from './vectors/define-tests.js'
import { vectors, vectorsFor } from './vectors/index.js'
import { automatic } from './vectors/mode.js'

test('every vector has a name of its own, and every exception names one', () => {
  const names = vectors.map(({ id }) => id)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  expect(limits.map(({ vector }) => vector).filter((name) => !names.includes(name))).toEqual([])
  expect(names.length).toBeGreaterThanOrEqual(160)
})

defineVectorTests(launchChromium, automatic, vectorsFor('chromium', process.env['IZIN_VECTORS']))
