import { chromium } from 'playwright-core'
import { expect, test } from 'vitest'
import { featuresOff } from './e2e/engines/chromium.js'

const namesIn = (switches: string) => /--disable-features=(\S+)/.exec(switches)?.[1]?.split(',') ?? []

test('what Playwright turns off in Chromium is off in our list, which takes the place of its own', async () => {
  // A program that is no browser ends at once, and the failure says how it was started.
  const started = await chromium.launch({ executablePath: process.execPath }).then(() => '', String)
  expect(namesIn(started)).not.toEqual([])
  expect(namesIn(featuresOff)).toEqual(expect.arrayContaining(namesIn(started)))
})
