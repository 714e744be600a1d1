import { describe, expect, it } from 'vitest'
import { lifetime } from '../../ui/lifetime.js'
import { enPanel } from '../../ui/locales/en-panel.js'
import { id } from '../../ui/locales/id.js'

describe('how long something stays', () => {
  it.each([
    [730, '2 years'], [365, '1 year'], [90, '90 days'], [1, '1 day'], [0.5, '12 hours'], [30 / 1440, '30 minutes'], [1 / 1440, '1 minute'],
    [0, 'until you close the browser or tab'], ['forever', 'until you clear it'],
  ] as const)('%s days is %s', (days, words) => expect(lifetime(days, 'en', enPanel)).toBe(words))

  it('is said in the language of the panel', () => {
    expect(lifetime(730, 'id', id.panel)).toBe('2 tahun')
    expect(lifetime('forever', 'id', id.panel)).toBe('sampai Anda menghapusnya')
  })
})
