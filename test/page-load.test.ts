// @vitest-environment jsdom
// @vitest-environment-options { "url": "http://play.example.com/" }
import { afterAll, describe, expect, it, vi } from 'vitest'
import { memory } from '../adapters/backends/memory.js'
import { googleConsentMode } from '../adapters/vendors/google-consent-mode.js'
import { declared } from '../src/gate.js'
import { createConsent } from '../src/index.js'

/** The whole story once, as a site sees it. What the gate promises of requests is shown in a real browser. */
describe('a page', () => {
  const put = (name: string, attributes: Record<string, string>, text = '') => {
    const element = document.createElement(name)
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
    element.textContent = text
    document.body.append(element)
  }
  const run = (what: string) => `document.body.dataset.ran = (document.body.dataset.ran ?? '') + '${what} '`
  put('script', { type: 'text/plain', 'data-izin': 'performance' }, run('first'))
  put('script', { type: 'text/plain', 'data-izin': 'performance' }, run('second'))
  put('script', { type: 'text/plain', 'data-izin': 'marketing' }, run('never'))
  put('iframe', { title: 'Trailer', 'data-izin': 'marketing', 'data-izin-service': 'tube', 'data-izin-src': 'http://tube.example/1' })
  put('button', { 'data-izin-action': 'reject-all' }, 'no')
  const page = window as unknown as { dataLayer?: IArguments[] }
  const backend = memory()
  const story: string[] = []
  const consent = createConsent({
    policyVersion: '1',
    jurisdiction: 'ID',
    services: [{ id: 'tube', name: 'Tube', category: 'marketing', hosts: ['tube.example'], cookies: ['tube_*'] }],
    gate: declared(),
    backends: [backend],
    vendors: [googleConsentMode()],
  })
  for (const type of ['hold', 'release', 'change', 'decision', 'sweep', 'error'] as const) {
    consent.on(type, () => void story.push(type))
  }
  const decisions = (count: number) => vi.waitFor(() => expect(backend.events).toHaveLength(count), 5000)
  afterAll(() => consent.destroy())

  it('starts with everything held, the question asked, and the vendor told no', async () => {
    expect(document.body.dataset['ran']).toBeUndefined()
    expect(consent.getState()).toMatchObject({ status: 'undecided', surface: 'banner' })
    await vi.waitFor(() => expect(consent.getHeld()).toHaveLength(4))
    expect(Array.from(page.dataLayer?.[0] ?? []).slice(0, 2)).toEqual(['consent', 'default'])
    expect(document.querySelector('izin-placeholder')).not.toBeNull()
    expect(document.cookie).toBe('')
  })

  it('runs what a person allows, in its order, once', async () => {
    consent.decide({ performance: true }, { source: 'preferences' })
    expect(document.body.dataset['ran']).toBeUndefined()
    await decisions(1)
    expect(document.body.dataset['ran']).toBe('first second ')
    expect(story).toEqual(expect.arrayContaining(['release', 'change', 'decision']))
    expect(consent.getHeld().map(({ category }) => category)).toEqual(['marketing', 'marketing'])
  })

  it('has told the backend what was decided', () => {
    expect(backend.events).toMatchObject([{ action: 'save', source: 'preferences', categories: { performance: true, marketing: false } }])
  })

  it('lets one service in, and not its category', async () => {
    consent.decide({ services: { tube: true } }, { source: 'placeholder' })
    await decisions(2)
    expect(document.querySelector('iframe')?.getAttribute('src')).toBe('http://tube.example/1')
    expect(document.querySelector('izin-placeholder')).toBeNull()
    expect(document.body.dataset['ran']).toBe('first second ')
  })

  it('sweeps what a vendor left when it is taken back, by a control of its own', async () => {
    document.cookie = 'tube_id=1; path=/'
    document.querySelector('button')?.click()
    expect(consent.getState().grants).toMatchObject({ performance: false, marketing: false })
    await decisions(3)
    await vi.waitFor(() => expect(document.cookie).not.toContain('tube_id'))
    await vi.waitFor(() => expect(story).toContain('sweep'), 3000)
    expect(backend.events.at(-1)).toMatchObject({ action: 'reject_all', seq: 2 })
    expect(story).not.toContain('error')
  })
})
