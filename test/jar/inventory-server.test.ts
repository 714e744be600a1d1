import { expect, it } from 'vitest'
import { createConsent } from '../../src/index.js'

it('finds nothing where there is no page', async () => {
  const consent = createConsent({ policyVersion: '1' })
  expect(typeof document).toBe('undefined')
  expect(await consent.inventory()).toEqual([])
  consent.destroy()
})
