// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readScriptConfig } from '../../src/browser/script-config.js'
import { readConfig } from '../../src/core/check-config.js'
import schema from '../../src/core/config.schema.json' with { type: 'json' }
import type { Mistake, Schema } from '../../src/core/validate.js'

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

describe('a mistake that could allow more', () => {
  const readAll = (text: string) => {
    block(text)
    const { config, mistakes } = read()
    const plain = readConfig(schema as Schema, config, mistakes)
    return { plain, said: mistakes.map(({ path }) => path) }
  }

  it('in a place leaves a place that nobody knows, not the laxer rest (JUR-01)', () => {
    expect(readAll('{"jurisdiction":["US-CA","Germany"]}')).toEqual({ plain: { jurisdiction: ['US-CA', 'unknown'] }, said: ['jurisdiction[1]'] })
  })

  it.each(['"true"', '1', 'null', '"yes"', '{}', '[true]'])('in an age that is written %s leaves a child', (written) => {
    expect(readAll(`{"minor":${written}}`)).toEqual({ plain: { minor: true }, said: ['minor'] })
  })
})

describe('the place that the server tells (JUR-03, JUR-04)', () => {
  const meta = (content: string) => {
    const element = document.createElement('meta')
    element.name = 'izin-jurisdiction'
    element.content = content
    document.head.append(element)
  }
  const serverTiming = (...descriptions: string[]) => vi.spyOn(performance, 'getEntriesByType').mockReturnValue([
    { serverTiming: [{ name: 'db', description: '' }, ...descriptions.map((description) => ({ name: 'izin-jurisdiction', description }))] },
  ] as unknown as PerformanceEntryList)
  const places = (attributes: Record<string, string> = {}) => {
    const { config, mistakes } = read(attributes)
    const { jurisdiction } = readConfig(schema as Schema, config, mistakes)
    return { jurisdiction, mistakes: mistakes.map(({ path, message }) => `${path} ${message}`) }
  }
  afterEach(() => void vi.restoreAllMocks())

  it('counts beside what the tag or the JSON says: all that are there', () => {
    expect(places()).toEqual({ jurisdiction: undefined, mistakes: [] })
    meta('US-CA')
    expect(places().jurisdiction).toEqual(['US-CA'])
    serverTiming('DE')
    expect(places({ 'data-jurisdiction': 'ID' }).jurisdiction).toEqual(['ID', 'US-CA', 'DE'])
    block('{"jurisdiction":["GB","FR"]}')
    expect(places().jurisdiction).toEqual(['GB', 'FR', 'US-CA', 'DE'])
  })

  it.each(['', 'T1', 'United States', 'US-CA, DE', '__proto__'])('is a place that nobody knows, with one line, where it is %j (JUR-01)', (place) => {
    meta(place)
    serverTiming('DE')
    const { jurisdiction, mistakes } = places()
    expect(jurisdiction).toEqual(['DE', 'unknown'])
    expect(mistakes).toEqual([expect.stringContaining('jurisdiction[0] must match')])
  })

  it('is asked of nobody: no geolocation, no request', () => {
    const geolocation = { getCurrentPosition: vi.fn(), watchPosition: vi.fn() }
    vi.stubGlobal('navigator', Object.create(navigator, { geolocation: { get: () => geolocation } }) as Navigator)
    const fetched = vi.spyOn(globalThis, 'fetch')
    places()
    expect([geolocation.getCurrentPosition, geolocation.watchPosition, fetched].flatMap(({ mock }) => mock.calls)).toEqual([])
    vi.unstubAllGlobals()
  })

  it('is looked for where a browser tells no timings, or throws', () => {
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{}] as unknown as PerformanceEntryList)
    meta('DE')
    expect(places().jurisdiction).toEqual(['DE'])
  })
})
