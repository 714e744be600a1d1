// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { exampleEvent } from '../../adapters/backend-contract.js'
import { matomo } from '../../adapters/backends/matomo.js'
import { posthog } from '../../adapters/backends/posthog.js'
import { rudderstack } from '../../adapters/backends/rudderstack.js'
import { segment } from '../../adapters/backends/segment.js'
import { snowplow } from '../../adapters/backends/snowplow.js'
import type { ConsentEvent } from '../../src/index.js'

const context = { leaving: false, reject: () => {} }
const decision = {
  action: 'save', source: 'banner', model: 'opt-in', jurisdiction: 'eu', policyVersion: '2026-11',
  granted: 'essential performance', denied: 'marketing',
}
const saved = (more: Partial<ConsentEvent> = {}) =>
  exampleEvent({ action: 'save', categories: { essential: true, performance: true, marketing: false }, ...more })
const refused = exampleEvent({ action: 'withdraw', categories: { essential: true, performance: false, marketing: false } })

const tools = [
  ['segment', segment, 'analytics', 'track', [
    'Segment Consent Preference Updated', decision,
    { context: { consent: { categoryPreferences: { essential: true, performance: true, marketing: false } } } },
  ]],
  ['posthog', posthog, 'posthog', 'capture', ['consent decided', decision]],
  ['rudderstack', rudderstack, 'rudderanalytics', 'track', ['Consent Decided', decision]],
  ['snowplow', snowplow, 'snowplow', undefined, ['trackStructEvent', { category: 'consent', action: 'save', label: 'essential performance', property: 'marketing' }]],
  ['matomo', matomo, '_paq', 'push', [['trackEvent', 'Consent', 'save', 'essential performance']]],
] as const

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
  document.body.replaceChildren()
})

describe.each(tools)('%s', (name, create, global, method, call) => {
  const place = (at: string = global) => {
    const spy = vi.fn()
    vi.stubGlobal(at, method ? { [method]: spy } : spy)
    return spy
  }

  it('tells the page\'s own global of a decision that allows it, with nothing to know a person by', async () => {
    const spy = place()
    const event = saved()
    await create().send([event], context)
    expect(spy.mock.calls).toEqual([call])
    const said = JSON.stringify(spy.mock.calls)
    for (const secret of [event.cid, event.id, event.at, event.site]) expect(said).not.toContain(secret)
    expect(create()).toMatchObject({ name, durable: false })
  })

  it('says nothing of a refusal, nor where only its own service is refused', async () => {
    const spy = place()
    await create().send([refused], context)
    await create().send([saved({ services: { [name]: false } })], context)
    await create({ category: 'marketing' }).send([saved()], context)
    await create({ category: 'unknown' }).send([saved()], context)
    expect(spy).not.toHaveBeenCalled()
  })

  it('asks for the category it is given, or an answer about its own service', async () => {
    const spy = place()
    await create({ category: 'marketing' }).send([exampleEvent()], context)
    await create({ category: 'marketing' }).send([saved({ services: { [name]: true } })], context)
    expect(spy).toHaveBeenCalledTimes(2)
  })

  it('waits for a tool that the same choice releases, and calls it once', async () => {
    vi.useFakeTimers()
    const sent = create({ global: 'ours' }).send([saved()], context)
    await vi.advanceTimersByTimeAsync(2_000)
    const spy = place('ours')
    await vi.advanceTimersByTimeAsync(5_000)
    await sent
    expect(spy.mock.calls).toEqual([call])
  })
})

describe('a tool of the page', () => {
  it('hears nothing of a choice that was taken back while it was waited for', async () => {
    vi.useFakeTimers()
    const backend = posthog()
    const sent = backend.send([saved()], context)
    await vi.advanceTimersByTimeAsync(1_000)
    await backend.send([refused], context)
    const capture = vi.fn()
    vi.stubGlobal('posthog', { capture })
    await vi.advanceTimersByTimeAsync(10_000)
    await sent
    expect(capture).not.toHaveBeenCalled()
  })

  it('that never comes is an error that says what is missing; an element of its name is none', async () => {
    vi.useFakeTimers()
    const element = document.createElement('div')
    element.id = 'posthog'
    document.body.append(element)
    const sent = Promise.resolve(posthog().send([saved()], context)).catch((error: unknown) => String(error))
    await vi.advanceTimersByTimeAsync(6_000)
    expect(await sent).toBe('Error: window.posthog.capture is not there')
  })

  it('is PostHog as it is published', async () => {
    const { default: client } = await import('posthog-js')
    const captured: { event: string; properties: Record<string, unknown> }[] = []
    client.init('phc_of_a_test', {
      api_host: 'http://127.0.0.1:9', autocapture: false, capture_pageview: false, capture_pageleave: false, persistence: 'memory',
      disable_session_recording: true, disable_surveys: true, advanced_disable_flags: true, disable_external_dependency_loading: true,
      before_send: (event) => {
        if (event) captured.push(event as never)
        return null
      },
    })
    vi.stubGlobal('posthog', client)
    await posthog().send([saved()], context)
    await posthog().send([refused], context)
    expect(captured.map(({ event }) => event)).toEqual(['consent decided'])
    expect(captured[0]!.properties).toMatchObject(decision)
  })

  it('is Segment as it is published', async () => {
    const { AnalyticsBrowser } = await import('@segment/analytics-next')
    const analytics = AnalyticsBrowser.load({ writeKey: 'of-a-test', cdnSettings: { integrations: {} } as never }, { disableClientPersistence: true })
    const seen: Record<string, unknown>[] = []
    await analytics.addSourceMiddleware(({ payload, next }) => {
      seen.push(payload.obj as never)
      next(payload)
    })
    vi.stubGlobal('analytics', analytics)
    await segment().send([saved()], context)
    await segment().send([refused], context)
    await vi.waitFor(() => expect(seen).toHaveLength(1))
    expect(seen[0]).toMatchObject({
      type: 'track', event: 'Segment Consent Preference Updated', properties: decision,
      context: { consent: { categoryPreferences: { essential: true, performance: true, marketing: false } } },
    })
  })
})
