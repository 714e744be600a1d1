// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import { readSignals } from '../../src/browser/signals.js'

afterEach(() => void Reflect.deleteProperty(navigator, 'globalPrivacyControl'))

describe('Global Privacy Control', () => {
  it.each([[true, true], ['1', true], [false, false], [undefined, false], [null, false], ['0', false], [1, false], ['true', false], [{}, false]])(
    'as %j is read as %s (GPC-01)', (value, gpc) => {
      Object.defineProperty(navigator, 'globalPrivacyControl', { value, configurable: true })
      expect(readSignals()).toEqual({ gpc })
    })

  it('that the browser does not know is none, and neither is Do Not Track (GPC-07)', () => {
    Object.defineProperty(navigator, 'doNotTrack', { value: '1', configurable: true })
    expect(readSignals()).toEqual({ gpc: false })
    Reflect.deleteProperty(navigator, 'doNotTrack')
  })
})
