import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classify, createClassify } from '../../src/classify/index.js'
import { classifiedBy, type ClassifyItem } from '../../src/core/classification.js'
import { builtInCategories } from '../../src/core/types.js'
import { builtInServices } from '../../src/services/built-in.js'

const categoryOf = (item: ClassifyItem) => classify(item).category

describe('classify', () => {
  it('knows its own cookie and keys', () => {
    for (const name of ['__Host-izin', 'izin', 'izin:o:http:1']) {
      expect(classify({ name })).toEqual({ category: 'essential', confidence: 1, because: 'own' })
    }
  })

  it('does not take a third party\'s word for being Izin', () => {
    expect(classify({ name: 'izin', domain: 'ads.example' }).because).not.toBe('own')
  })

  it.each([
    ['_ga', 'performance', 'google-analytics'],
    ['_ga_X1Y2Z3', 'performance', 'google-analytics'],
    ['__utma', 'performance', 'google-analytics'],
    ['_fbp', 'marketing', 'meta-pixel'],
    ['__stripe_mid', 'essential', 'stripe'],
    ['OptanonConsent', 'essential', 'onetrust'],
    ['ph_phc_abc_posthog', 'performance', 'posthog'],
  ])('knows the service of %s', (name, category, service) => {
    expect(classify({ name })).toMatchObject({ category, service, because: 'service' })
  })

  it.each([
    ['PHPSESSID', 'essential'], ['phpsessid', 'essential'], ['__Secure-next-auth.session-token', 'essential'],
    ['wordpress_logged_in_0a1b', 'essential'], ['CookieScriptConsent', 'essential'], ['XSRF-TOKEN', 'essential'],
    ['IDE', 'marketing'], ['test_cookie', 'marketing'], ['YSC', 'marketing'],
    ['crumb', 'essential'], ['_sp_v1_data', 'essential'], ['ss_cvr', 'performance'], ['_gaexp', 'performance'], ['recently_viewed_product_previous', 'performance'],
    ['AFFICHE_W', 'marketing'], ['mtc_id', 'marketing'], ['ADK_EX_11', 'marketing'],
    ['acw_tc', 'essential'], ['__uzmaj2', 'essential'], ['KP_UIDz-ssn', 'essential'], ['dwsid', 'essential'], ['dwac_0a1b', 'performance'],
    ['kampyleUserSession', 'performance'], ['lux_uid', 'performance'], ['omSeen-abc', 'marketing'], ['usercentrics-data', 'essential'],
  ])('knows the name %s', (name, category) => {
    expect(classify({ name })).toMatchObject({ category, because: 'known-name' })
  })

  it.each([
    ['ASPSESSIONIDQQABCD', 'essential'], ['TS01dcd8a1', 'essential'], ['SESSab12cd34', 'essential'], ['BIGipServerpool_web', 'essential'],
    ['intentIQCDate', 'marketing'],
  ])('knows %s by a beginning that ends in a word', (name, category) => {
    expect(classify({ name })).toMatchObject({ category, because: 'known-name' })
  })

  it('knows a cookie by its name, however it was set', () => {
    for (const name of ['IDE-legacy', 'IDE_samesite', '__Secure-IDE', 'IDE_secure']) expect(classify({ name }), name).toEqual(classify({ name: 'IDE' }))
    expect(categoryOf({ name: 'zq_sync_secure' })).toBe('marketing')
    expect(classify({ name: '_secure' }).because).toBe('words')
  })

  it('reads no words in the letters of a hash', () => {
    for (const hash of ['fd6b13af5c', '2a0d2363701f23f8a75028924a3af643', '601df59f-1277-4acf-926e-92b25c5ecf28']) {
      expect(classify({ name: hash }), hash).toMatchObject({ because: 'unknown' })
    }
    expect(categoryOf({ name: 'zq_sync_601df59f-1277-4acf-926e-92b25c5ecf28' })).toBe('marketing')
  })

  it('is less sure where experts contradict each other, and of names that are anybody\'s', () => {
    expect(classify({ name: 'lang' }).confidence).toBeLessThan(0.6)
    expect(classify({ name: '_hjFirstSeen' })).toMatchObject({ category: 'performance', service: 'hotjar', confidence: 0.6 })
    expect(classify({ name: 'PHPSESSID' }).confidence).toBeGreaterThan(0.9)
    expect(classify({ name: 'u' }).confidence).toBeLessThan(0.7)
  })

  it.each([
    ['zq_csrf_token', 'essential'], ['myshop_currency', 'essential'], ['zq-cart-items', 'essential'], ['zqCookieConsent', 'essential'],
    ['zq_analytics_visitor', 'performance'], ['zq_visitor_uid', 'performance'], ['zq_ad_uid', 'marketing'], ['zq_rtb_sync', 'marketing'],
  ])('reads the words of %s', (name, category) => {
    expect(classify({ name })).toMatchObject({ category, because: 'words' })
  })

  it.each([
    ['GA1.2.1234567890.1700000000', 'performance'],
    ['fb.1.1700000000000.1234567890', 'marketing'],
    ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc', 'essential'],
    ['id-ID', 'essential'],
  ])('reads what the form of the value %s tells', (value, category) => {
    expect(classify({ name: 'zqx', value, lifetime: 0 })).toMatchObject({ category, because: 'value' })
  })

  it('calls nothing essential that nothing speaks for', () => {
    for (const name of ['zqx', 'qqqqqqq', 'Zk9', '', 'zqxvibrandoo', 'zqxvibrandoo_kqx']) expect(categoryOf({ name })).not.toBe('essential')
    for (const name of ['kkl_mpo', 'Zqkm']) expect(categoryOf({ name })).toBe('marketing')
    expect(classify({})).toEqual({ category: 'marketing', confidence: 0, because: 'unknown' })
  })

  it('classifies what comes from somewhere by its address', () => {
    expect(classify({ url: 'https://www.google-analytics.com/g/collect' })).toMatchObject({ category: 'performance', service: 'google-analytics' })
    expect(classify({ url: 'https://www.googletagmanager.com/gtag/js?id=AW-1' })).toMatchObject({ service: 'google-ads' })
    expect(classify({ host: 'js.stripe.com' })).toMatchObject({ category: 'essential', service: 'stripe' })
    expect(classify({ url: '//bidder.criteo.com/x' })).toMatchObject({ category: 'marketing' })
    expect(classify({ url: 'https://ads.zq.example/pixel.gif' })).toMatchObject({ category: 'marketing', because: 'words' })
    expect(classify({ url: 'https://stats.zq.example/analytics.js' })).toMatchObject({ category: 'performance', because: 'words' })
  })

  it('knows hosts at large, and calls a tracker\'s words never essential', () => {
    expect(classify({ host: 'cdn.adrta.com' }).category).not.toBe('essential')
    expect(classify({ host: 'cmp.osano.com' })).toMatchObject({ category: 'essential', because: 'known-host' })
    expect(categoryOf({ url: 'https://session-cart-login.zq.example/csrf.js' })).not.toBe('essential')
  })

  it('is not led astray by how an address is written', () => {
    const same = classify({ url: 'https://www.google-analytics.com/g/collect' })
    for (const url of [
      'HTTPS://WWW.GOOGLE-ANALYTICS.COM/g/collect', '\\\\www.google-analytics.com\\g', 'https://user:pass@www.google-analytics.com:443/g',
      ' https:\\/www.google-analytics.com/g', 'wss://www.google-analytics.com./g',
    ]) expect(classify({ url }).service, url).toBe(same.service)
    expect(classify({ url: 'https://zq.example/www.google-analytics.com' }).service).toBeUndefined()
    expect(classify({ url: 'https://google-analytics.com.zq.example/' }).service).toBeUndefined()
    expect(classify({ url: 'https://notgoogle-analytics.com/' }).service).toBeUndefined()
  })

  it('knows the services of a site before its own', () => {
    const classifyHere = createClassify([{ id: 'lobby', name: 'Lobby', category: 'games', cookies: ['_ga', 'lobby*'], hosts: ['lobby.example'] }, ...builtInServices()])
    expect(classifyHere({ name: '_ga' })).toMatchObject({ category: 'games', service: 'lobby' })
    expect(classifyHere({ name: 'lobbyroom' })).toMatchObject({ category: 'games', service: 'lobby' })
    expect(classifyHere({ name: '_gid' })).toMatchObject({ service: 'google-analytics' })
    expect(classifyHere({ host: 'eu.lobby.example' })).toMatchObject({ service: 'lobby' })
  })

  it('answers the same every time', () => {
    const item = { name: 'zq_visitor', lifetime: 3600 }
    expect(classify(item)).toEqual(classify(item))
  })
})

const field = fc.option(fc.oneof(fc.string({ maxLength: 300 }), fc.string({ unit: 'binary' }), fc.anything()), { nil: undefined })

describe('whatever it is given', () => {
  const isSound = (item: unknown) => {
    const { category, confidence, because } = classify(item as ClassifyItem)
    expect(builtInCategories).toContain(category)
    expect(classifiedBy).toContain(because)
    expect(confidence).toBeGreaterThanOrEqual(0)
    expect(confidence).toBeLessThanOrEqual(1)
  }

  it('it answers with a category, and a confidence from 0 to 1', () => {
    fc.assert(fc.property(fc.record({
      name: field, domain: field, value: field, host: field, url: field, kind: field,
      lifetime: fc.option(fc.oneof(fc.double(), fc.integer(), fc.anything()), { nil: undefined }),
    }), isSound), { numRuns: 500 })
  })

  it('it throws at nothing, an item or not', () => {
    fc.assert(fc.property(fc.anything(), isSound), { numRuns: 500 })
    for (const item of [undefined, null, 1, 'name', [], Symbol('x')]) isSound(item)
  })

  it('it is done with long texts at once', () => {
    const long = 'a_'.repeat(500_000)
    const began = performance.now()
    for (const item of [{ name: long }, { name: 'x', value: long }, { url: `https://${long}` }, { url: long }, { host: 'a.'.repeat(500_000) }]) isSound(item)
    expect(performance.now() - began).toBeLessThan(500)
  })
})
