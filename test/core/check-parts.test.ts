import { describe, expect, it } from 'vitest'
import { checkParts } from '../../src/core/check-parts.js'

const backend = (name: string) => ({ name, send: () => {} })

describe("a module's instances", () => {
  it.each<[Record<string, unknown>, string]>([
    [{ gate: 'automatic' }, 'gate must be what automatic()'],
    [{ backends: backend('x') }, 'backends must be an array'],
    [{ backends: [backend('x'), {}] }, 'backends[1] must be an adapter: { name, send() {…} }'],
    [{ backends: [backend('x'), backend('x')] }, 'backends[1] has the name "x" of another'],
    [{ vendors: [null] }, 'vendors[0] must be an adapter: { name, apply() {…} }'],
    [{ ui: {} }, 'ui must be a function'],
  ])('%j is refused with the fix', (config, message) => {
    expect(checkParts(config).map(({ path, message: text }) => `${path} ${text}`).join()).toContain(message)
  })

  it('may be left out, and pass as their factories make them', () => {
    expect(checkParts({})).toEqual([])
    expect(checkParts({ gate: { start() {} }, backends: [backend('a'), backend('b')], vendors: [{ apply() {} }], ui() {} })).toEqual([])
  })
})
