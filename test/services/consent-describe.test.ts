// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { createConsent } from '../../src/index.js'

it('describes a built-in service, frozen, and no other', async () => {
  const consent = createConsent({ policyVersion: '1', services: [{ id: 'lobby', name: 'Lobby', category: 'performance' }] })
  const details = await consent.describe('google-analytics')
  expect(details).toMatchObject({ company: 'Google LLC', country: 'US', privacyUrl: 'https://policies.google.com/privacy' })
  expect(details?.stored.find(({ name }) => name === '_ga')).toMatchObject({ kind: 'cookie', days: 730 })
  expect(Object.isFrozen(details?.stored)).toBe(true)
  expect(await consent.describe('lobby')).toBeUndefined()
  expect(await consent.describe('constructor')).toBeUndefined()
  consent.destroy()
})
