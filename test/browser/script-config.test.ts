// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import { readScriptConfig } from '../../src/browser/script-config.js'
import type { Mistake } from '../../src/core/validate.js'

const tag = (attributes: Record<string, string>) => {
  const script = document.createElement('script')
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value)
  return script
}
const block = (text: string, name = 'script', type = 'application/json') => {
  const element = document.createElement(name)
  element.id = 'izin-config'
  element.setAttribute('type', type)
  element.textContent = text
  document.head.append(element)
}
const read = (attributes: Record<string, string> = {}) => {
  const mistakes: Mistake[] = []
  return { config: readScriptConfig(tag(attributes), mistakes), mistakes }
}
afterEach(() => document.head.replaceChildren())

describe('what the script tag says', () => {
  it('is read from every attribute', () => {
    const { config } = read({
      'data-policy-version': '2026-11', 'data-privacy-url': '/privacy', 'data-controller': 'Arena', 'data-backend': '/e',
      'data-locale': 'id', 'data-jurisdiction': 'ID', 'data-mode': 'declared', 'data-allow': 'a.example  b.example/x',
      'data-services': 'youtube hotjar', 'data-vendors': 'google-consent-mode', 'data-ui': '/ui.js',
    })
    expect(config).toEqual({
      policyVersion: '2026-11', privacyUrl: '/privacy', controller: { name: 'Arena' }, backends: [{ use: 'http', url: '/e' }],
      locale: 'id', jurisdiction: 'ID', gate: { mode: 'declared', allow: ['a.example', 'b.example/x'] },
      services: ['youtube', 'hotjar'], vendors: ['google-consent-mode'], ui: { src: '/ui.js' },
    })
  })

  it('wins over the JSON block, and adds to its lists', () => {
    block('{"policyVersion":"1","controller":{"email":"a@b.c"},"services":["vimeo"],"gate":{"firstParty":["x.example"]}}')
    const { config } = read({ 'data-policy-version': '2', 'data-controller': 'Arena', 'data-services': 'youtube', 'data-mode': 'declared' })
    expect(config).toEqual({
      policyVersion: '2', controller: { name: 'Arena', email: 'a@b.c' }, services: ['youtube', 'vimeo'],
      gate: { mode: 'declared', firstParty: ['x.example'] },
    })
  })

  it('keeps the tag usable when the JSON block cannot be read', () => {
    block('{ policyVersion: 1 }')
    const { config, mistakes } = read({ 'data-policy-version': '2' })
    expect(config).toEqual({ policyVersion: '2' })
    expect(mistakes[0]?.path).toBe('#izin-config')
    expect(mistakes[0]?.message).toContain('is not JSON')
  })

  it.each(['[]', '7', '"x"', 'null'])('does not take %s for a configuration', (text) => {
    block(text)
    expect(read().mistakes[0]?.message).toContain('must be a JSON object')
  })

  it('is not fooled by another element of that id (SEC-08)', () => {
    block('{"gate":{"allow":["evil.example"]}}', 'form')
    block('{"gate":{"allow":["evil.example"]}}', 'script', 'text/plain')
    expect(read().config).toEqual({})
  })

  it('names a slip, and lets other tools have their attributes', () => {
    const { mistakes } = read({ 'data-polcy-version': '1', 'data-turbo-track': 'reload', 'data-cfasync': 'false' })
    expect(mistakes).toEqual([{ path: 'data-polcy-version', message: 'is not an attribute: write "data-policy-version" instead' }])
  })

  it('hands a hostile key on as a key, for the validation to refuse (SEC-07)', () => {
    block('{"__proto__":{"mode":"declared"}}')
    const { config } = read({ 'data-policy-version': '1' })
    expect(Object.getPrototypeOf(config)).toBe(Object.prototype)
    expect(Object.keys(config as object)).toContain('__proto__')
  })
})
