import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js'
import { expect } from 'vitest'
import { izinFile, siteHost } from './harness/site.js'
import { test, type World } from './harness/test.js'
import type { IzinWindow, Visitor } from './harness/visitor.js'

const execute = promisify(execFile)
const languages = ['en', 'id'] as const

/** What the page's tag says in attributes; the command reads it from its file. */
const attributes = { policyVersion: '2026-11', privacyUrl: '/privacy', controller: { name: 'Portal Games' }, jurisdiction: 'ID' }
const config = {
  services: ['hotjar', 'meta-pixel', { id: 'lobby', name: 'Lobby <b>', category: 'essential', reason: 'session' }],
  complaint: { authority: 'Komdigi', url: 'https://komdigi.example/' },
  transfers: [{ country: 'US', safeguard: 'standard clauses “EU–US”' }],
  categories: [{ id: 'performance', description: 'How games run — 🎮' }, { id: 'community', name: 'Community' }],
}

/** The hash that the command prints. */
const printed = async (extra: object, surface: string, language: string, ...flags: string[]): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'izin-evidence-'))
  const file = join(folder, 'izin.json')
  await writeFile(file, JSON.stringify({ ...attributes, ...extra }))
  const { stdout } = await execute(process.execPath, ['dist/cli.js', 'snapshot', file, '--surface', surface, '--locale', language, ...flags])
  await rm(folder, { recursive: true })
  return (JSON.parse(stdout) as { hash: string }).hash
}

/** Until the panel's file is here, and what it makes is made: the page does the same after it, a few times over. */
const untilHashed = async ({ page }: Visitor) => {
  await page.waitForFunction(() => (Reflect.get(window, Symbol.for('izin.ui')) as { panel?: object }).panel)
  await page.evaluate(async () => {
    for (let round = 0; round < 5; round++) {
      await new Promise((resolve) => setTimeout(resolve, 20))
      await crypto.subtle.digest('SHA-256', new Uint8Array(10_000))
    }
  })
}

const arrive = async (world: World, extra: object, lang: 'en' | 'id', prepare?: (visitor: Visitor) => Promise<unknown>) => {
  world.serve({ izin: { config: extra }, lang })
  const visitor = await world.visitor()
  await prepare?.(visitor)
  await visitor.open()
  await visitor.banner.waitFor()
  await untilHashed(visitor)
  return visitor
}

const received = async ({ collector }: World) => {
  await expect.poll(() => collector.events.length).toBe(1)
  const [event] = collector.events
  collector.reset()
  return event
}

const accept = async (world: World, extra: object, lang: 'en' | 'id' = 'en') => {
  const visitor = await arrive(world, extra, lang)
  await visitor.choose('accept-all')
  return (await received(world))?.policy.hash
}

for (const language of languages) {
  test(`what the browser hashed is what the command prints, by accepting, refusing and saving: ${language}`, async ({ world }) => {
    expect(await accept(world, config, language)).toBe(await printed(config, 'banner', language))

    await (await arrive(world, config, language)).choose('reject-all')
    expect(await received(world)).toMatchObject({
      action: 'reject_all', lang: language, trusted: true, policy: { version: '2026-11', pack: 'id@1', hash: await printed(config, 'banner', language) },
    })

    const visitor = await arrive(world, config, language)
    await visitor.openPreferences()
    await visitor.switchFor('performance').click()
    await untilHashed(visitor)
    await visitor.button('save', visitor.preferences).click()
    expect(await received(world)).toMatchObject({ action: 'save', policy: { hash: await printed(config, 'preferences', language) } })
  })
}

test('a language that the site names is shown with the site’s own words, changes live, and is what the command prints', async ({ world }) => {
  const texts = { ar: { acceptAll: 'نعم <b>للكل</b>', reopen: 'خصوصيتك', panel: { save: 'حفظ' } }, de: { panel: { save: 'Sichern' } } }
  const named = { ...config, locale: 'ar-EG', ui: { texts } }
  // Without the interface's file the language is asked for already.
  world.server.when(({ path }) => (path === '/izin/izin-ui.js' ? { ...izinFile(path), delay: 500 } : undefined))
  const visitor = await arrive(world, named, 'en')
  const asked = world.server.log.of(`${siteHost}/izin/`).map(({ path, time }) => ({ name: path.slice('/izin/'.length), time }))
  const at = (name: string) => asked.find((request) => request.name === name)?.time ?? Infinity
  expect(at('locales/ar.js') - at('izin-ui.js')).toBeLessThan(400)
  expect(asked.filter(({ name }) => name.startsWith('locales/')).map(({ name }) => name)).toEqual(['locales/ar.js', 'locales/ar-panel.js'])
  const { page, banner, preferences } = visitor
  const host = () => page.evaluate(() => {
    const { lang, dir } = document.querySelector<HTMLElement>('izin-root') ?? {}
    return [lang, dir]
  })
  expect(await host()).toEqual(['ar', 'rtl'])
  // Refusing comes first as one reads, from the right.
  const [reject, accept] = await Promise.all((['reject-all', 'accept-all'] as const).map(async (action) => (await visitor.button(action, banner).boundingBox())?.x ?? 0))
  expect(reject).toBeGreaterThan(accept ?? Infinity)
  expect(await visitor.button('accept-all').textContent()).toBe(texts.ar.acceptAll)
  await visitor.choose('accept-all')
  expect(await received(world)).toMatchObject({ lang: 'ar', policy: { hash: await printed(named, 'banner', 'ar') } })

  await page.getByText(texts.ar.reopen).click()
  await visitor.switchFor('performance').click()
  const save = visitor.button('save', preferences)
  await save.focus()
  expect(await save.textContent()).toBe(texts.ar.panel.save)
  await page.evaluate(() => (window as unknown as IzinWindow).izin.setLocale('de-AT'))
  await preferences.getByText('Datenschutz-Einstellungen').waitFor()
  expect(await host()).toEqual(['de', 'ltr'])
  await untilHashed(visitor)
  await page.keyboard.press('Enter')
  expect(await received(world)).toMatchObject({ action: 'save', lang: 'de', policy: { hash: await printed(named, 'preferences', 'de') } })
  expect(visitor.uncaught()).toEqual([])
})

test('the same gives the same hash, and another text, order, look or service another (EU-18)', async ({ world }) => {
  const [hotjar, meta, lobby] = config.services
  const changes = [
    {}, { categories: [{ id: 'performance', description: 'How games run' }, { id: 'community', name: 'Community' }] },
    { services: [meta, hotjar, lobby] }, { services: [...config.services, 'tiktok-pixel'] }, { ui: { theme: 'dark' } },
  ]
  const hashes = []
  for (const change of changes) hashes.push(await accept(world, { ...config, ...change }))
  expect(hashes).toEqual(await Promise.all(changes.map((change) => printed({ ...config, ...change }, 'banner', 'en'))))
  expect(new Set(hashes).size).toBe(changes.length)
  expect(await accept(world, config)).toBe(hashes[0])
})

test('the sentence on Global Privacy Control is part of what was shown', async ({ world }) => {
  const visitor = await arrive(world, config, 'en', ({ page }) =>
    page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true })))
  await visitor.choose('accept-all')
  const hash = await printed(config, 'banner', 'en', '--gpc')
  expect(await received(world)).toMatchObject({ signals: { gpc: true }, policy: { hash } })
  expect(hash).not.toBe(await printed(config, 'banner', 'en'))
})

test('a question about part of it, after a new service, is another than the first one', async ({ world }) => {
  const visitor = await arrive(world, config, 'en')
  await visitor.choose('accept-all')
  await received(world)
  const more = { ...config, services: [...config.services, 'tiktok-pixel'] }
  world.serve({ izin: { config: more }, lang: 'en' })
  await visitor.open()
  await visitor.banner.waitFor()
  expect((await visitor.state()).unanswered).toEqual(['tiktok-pixel'])
  await untilHashed(visitor)
  await visitor.choose('reject-all')
  const hash = await printed(more, 'banner', 'en', '--asked', 'tiktok-pixel')
  expect(await received(world)).toMatchObject({ policy: { hash } })
  expect(hash).not.toBe(await printed(more, 'banner', 'en'))
})

test('the preferences of a place where switches begin on are others than those where nothing does', async ({ world }) => {
  world.serve({ izin: { config, attributes: { 'data-jurisdiction': 'US-CA' } }, lang: 'en' })
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.page.evaluate(() => (window as unknown as IzinWindow).izin.open('preferences'))
  await visitor.preferencesFull()
  await untilHashed(visitor)
  await visitor.button('save', visitor.preferences).click()
  const hash = await printed(config, 'preferences', 'en', '--jurisdiction', 'US-CA')
  expect(await received(world)).toMatchObject({ model: 'opt-out', policy: { hash } })
})

test('a person takes their receipt with them, under a strict policy too (REC-02)', async ({ world }) => {
  world.serve({ izin: { config, meta: false }, lang: 'id', headers: { 'content-security-policy': "default-src 'self'" } })
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.choose('accept-all')
  await visitor.page.evaluate(() => (window as unknown as IzinWindow).izin.open('preferences'))
  const saved = visitor.page.waitForEvent('download')
  await visitor.preferences.getByRole('button', { name: 'Unduh bukti persetujuan' }).click()
  const download = await saved
  const receipt = JSON.parse(await readFile(await download.path(), 'utf8')) as object
  const made = await visitor.page.evaluate(() => (window as unknown as IzinWindow).izin.receipt())
  const { id } = (await visitor.state()).record ?? {}
  expect(download.suggestedFilename()).toBe(`izin-receipt-${id}.json`)
  expect(await visitor.preferences.innerText()).toContain(id)
  expect(receipt).toEqual(made)
  const schema = JSON.parse(await readFile('dist/receipt.schema.json', 'utf8')) as AnySchemaObject
  const isValid = new Ajv2020({ allErrors: true }).compile(schema)
  expect(isValid(receipt), JSON.stringify(isValid.errors)).toBe(true)
  const [event] = world.collector.events
  expect(receipt).toMatchObject({ record_id: `${event?.cid}.${event?.seq}`, izin: { policy_pack: event?.policy.pack } })
  expect(visitor.uncaught()).toEqual([])
})
