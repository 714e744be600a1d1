import { expect } from 'vitest'
import { arriveAfterProof, expectNothing } from './harness/leaving.js'
import type { Install } from './harness/page.js'
import { test } from './harness/test.js'
import type { VendorId } from './harness/vendors.js'

interface Mistake {
  readonly what: string
  readonly izin: Install
  /** What stands in the page before Izin. */
  readonly first?: string
  /** Default: one of performance, one of marketing, one image. */
  readonly vendors?: readonly VendorId[]
  /** What the console says: the option, and what to write instead. */
  readonly says: readonly RegExp[]
}

const version = '2026-11'
const onlyConfig = (config: unknown): Install => ({ config, attributes: { 'data-policy-version': undefined } })

const mistakes: readonly Mistake[] = [
  { what: 'JSON that does not parse', izin: { config: '{ policyVersion: 2026 ' }, says: [/izin-config/, /JSON/] },
  { what: 'JSON that is no object', izin: { config: '"automatic"' }, says: [/izin-config/, /object/] },
  { what: 'an empty JSON block', izin: { config: '' }, says: [/izin-config/, /JSON/] },
  { what: 'no policy version', izin: onlyConfig({}), says: [/policyVersion|data-policy-version/] },
  {
    what: 'a misspelt option', izin: onlyConfig({ policyVersoin: version, policyVersion: version }),
    says: [/policyVersoin/, /policyVersion/],
  },
  {
    what: 'a misspelt mode',
    izin: { attributes: { 'data-mode': 'automtic' } },
    says: [/mode/, /automatic/, /automtic/],
  },
  { what: 'a mode of the wrong type', izin: { config: { gate: { mode: true } } }, says: [/gate\.mode/, /automatic/] },
  { what: 'a gate that is no object', izin: { config: { gate: 'off' } }, says: [/gate/, /object/] },
  {
    what: 'an allow list that is no list',
    izin: { config: { gate: { allow: { '*': true } } } },
    says: [/gate\.allow/],
  },
  {
    what: 'a service in a category nobody knows',
    izin: { config: { services: [{ id: 'meta', name: 'Meta', category: 'markting', hosts: ['facebook.net'] }] } },
    says: [/markting/, /marketing/],
  },
  {
    what: 'an essential service without a reason',
    izin: { config: { services: [{ id: 'meta', name: 'Meta', category: 'essential', hosts: ['facebook.net'] }] } },
    says: [/reason/],
  },
  { what: 'services that are no list', izin: { config: { services: 'all' } }, says: [/services/] },
  {
    what: 'a service that does not exist',
    izin: { attributes: { 'data-services': 'hotjarr' } },
    says: [/hotjarr/, /hotjar\b/],
  },
  {
    what: 'a vendor switch that does not exist',
    izin: { attributes: { 'data-vendors': 'google-consent-mod' } },
    says: [/google-consent-mod/],
  },
  {
    what: 'keys that reach for the prototype',
    izin: {
      config: '{"__proto__":{"gate":{"allow":["*"],"mode":"off"},"polluted":1},' +
        '"constructor":{"prototype":{"polluted":1}},"gate":{"__proto__":{"allow":["connect.facebook.net"]}}}',
    },
    says: [/__proto__/],
  },
  {
    what: 'a form that takes the name izin',
    izin: {}, first: '<form id="izin"><button name="push">Go</button></form>',
    says: [],
  },
  {
    what: 'an image that takes the name of the JSON block',
    izin: {}, first: '<img name="izin-config" id="izin-config" alt="">',
    says: [],
  },
  { what: 'a form that takes the name currentScript', izin: {}, first: '<form name="currentScript"></form>', says: [] },
  {
    what: 'an image that takes the name cookie',
    izin: {}, first: '<img name="cookie" alt="">', vendors: ['linkedin'],
    says: [],
  },
]

for (const { what, izin, first, says, vendors = ['ga4', 'meta-pixel', 'linkedin'] } of mistakes) {
  test(`${what}: everything is held, the person is asked, the console says what to write`, async ({ world }) => {
    const visitor = await arriveAfterProof(world, { vendors, izin, ...(first && { first }) })
    await visitor.open()
    await expect.poll(() => visitor.banner.count(), { message: 'the banner' }).toBe(1)
    await expectNothing(world, visitor)
    const errors = visitor.errors().join('\n')
    for (const words of says) expect(errors).toMatch(words)
    expect(await visitor.page.evaluate(() => 'polluted' in {})).toBe(false)
    expect(errors).not.toMatch(/TypeError|ReferenceError/)
  })
}

test('every mistake has an error of its own', async ({ world }) => {
  const attributes = { 'data-mode': 'off', 'data-jurisdiction': undefined }
  world.serve({ izin: { config: { locale: 5, jurisdiction: 7 }, attributes } })
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.banner.waitFor()
  for (const option of ['locale', 'jurisdiction', 'mode']) {
    expect(visitor.errors().filter((text) => text.includes(option)), option).toHaveLength(1)
  }
})

test('a second copy of the script does nothing', async ({ world }) => {
  const copy = '<script src="/izin/izin.js?again" data-policy-version="2026-11"></script>'
  const visitor = await arriveAfterProof(world, { vendors: ['ga4'] })
  world.serve({ vendors: ['ga4'], izin: {}, head: copy })
  await visitor.open()
  await visitor.banner.waitFor()
  await expectNothing(world, visitor)
  expect(await visitor.page.locator('izin-root').count()).toBe(1)
  await visitor.choose('accept-all')
  await expect.poll(() => world.server.count('www.googletagmanager.com/gtag/js')).toBe(1)
  await expect.poll(() => world.collector.events.length).toBe(1)
})

test('calls queued before the script run when it is there, and later ones at once', async ({ world }) => {
  const queue = `<script>
    window.order = [];
    (window.izin ||= []).push((consent) => order.push(consent.allows('essential')))
  </script>`
  world.serve({ first: queue, izin: {} })
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.banner.waitFor()
  const order = await visitor.page.evaluate(() => {
    const page = window as unknown as { order: unknown[]; izin: { push(call: (consent: object) => void): void } }
    page.izin.push((consent) => page.order.push('allows' in consent))
    return page.order
  })
  expect(order).toEqual([true, true])
})
