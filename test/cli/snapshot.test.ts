import { createServer, type IncomingMessage } from 'node:http'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createHash } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.js'
import { snapshot } from '../../src/cli/snapshot.js'
import type { PlainConfig } from '../../src/core/check-config.js'
import { translations } from '../../src/core/languages.js'
import { canonicalize } from '../../ui/canonical.js'
import { en } from '../../ui/locales/en.js'
import { id } from '../../ui/locales/id.js'

const folder = mkdtempSync(join(tmpdir(), 'izin-snapshot-'))
afterAll(() => rmSync(folder, { recursive: true }))

const config: PlainConfig = { policyVersion: '2026-11', jurisdiction: 'ID', controller: { name: 'Portal Games' }, services: ['hotjar'] }
let files = 0
const file = (content: object) => {
  const path = join(folder, `${files++}.json`)
  writeFileSync(path, JSON.stringify(content))
  return path
}

const call = async (...args: string[]) => {
  const out: string[] = []
  const err: string[] = []
  const code = await run(['snapshot', ...args], { snapshot }, { out: (text) => out.push(text), err: (text) => err.push(text) })
  return { code, lines: out.map((line) => JSON.parse(line) as { hash: string; snapshot: Record<string, unknown> }), err: err.join('\n') }
}
const hashes = async (...args: string[]) => (await call(...args)).lines.map(({ hash }) => hash)

describe('izin snapshot', () => {
  it('prints each layer in each language, a line each, under the hash of its canonical text', async () => {
    const { code, lines, err } = await call(file(config))
    expect([code, err]).toEqual([0, ''])
    expect(lines.map(({ snapshot: { surface, lang } }) => `${surface} ${lang}`)).toEqual(['banner en', 'banner id', 'preferences en', 'preferences id'])
    for (const { hash, snapshot: made } of lines) {
      expect(hash).toBe(`sha256-${createHash('sha256').update(canonicalize(made)).digest('base64url')}`)
      expect(made).toMatchObject({ pack: 'id@1', model: 'opt-in', policy: { version: '2026-11' }, services: [{ id: 'hotjar', name: 'Hotjar', category: 'performance' }] })
    }
  })

  it('prints the same for the same, whatever the order of the file and what no person sees', async () => {
    const { policyVersion, ...rest } = config
    const again = file({ ...rest, policyVersion, backends: [{ use: 'console' }], gate: { mode: 'declared' } })
    expect(await hashes(again)).toEqual(await hashes(file(config)))
  })

  it('takes one layer, language, place, signal, age or part', async () => {
    const path = file({ ...config, locale: 'id' })
    const one = ['--surface', 'banner', '--locale', 'id-ID']
    const all = await Promise.all([[], ['--gpc'], ['--jurisdiction', 'US-CA'], ['--minor', 'true'], ['--asked', 'marketing'], ['--asked', 'hotjar']]
      .map((more) => call(path, ...one, ...more)))
    expect(all.map(({ lines }) => lines.length)).toEqual([1, 1, 1, 1, 1, 1])
    expect(new Set(all.map(({ lines: [line] }) => line?.hash)).size).toBe(6)
    expect(all[1]?.lines[0]?.snapshot['texts']).toHaveProperty('gpc')
    expect(all[2]?.lines[0]?.snapshot).toMatchObject({ pack: 'us-ca@1', model: 'opt-out' })
    expect(all[3]?.lines[0]?.snapshot['locked']).toContain('marketing')
    expect(all[4]?.lines[0]?.snapshot).toMatchObject({ asked: ['marketing'] })
    const [first, second] = await Promise.all([['hotjar', 'marketing'], ['marketing', 'hotjar']].map((ids) => call(path, ...one, ...ids.flatMap((id) => ['--asked', id]))))
    expect(first?.lines).toEqual(second?.lines)
  })

  it('prints any language that is named, each once, and the one that the file names beside those a person may meet unasked', async () => {
    const langs = async (...args: string[]) => (await call(...args, '--surface', 'banner')).lines.map(({ snapshot: { lang, dir } }) => `${lang} ${dir}`)
    expect(await langs(file(config), '--locale', 'de-AT', '--locale', 'zh-TW', '--locale', 'de', '--locale', 'ar')).toEqual(['de ltr', 'zh-Hant ltr', 'ar rtl'])
    expect(await langs(file({ ...config, locale: 'fr-CA' }))).toEqual(['en ltr', 'id ltr', 'fr ltr'])
    const all = await call(file(config), ...['en', ...translations].flatMap((code) => ['--locale', code]))
    expect(new Set(all.lines.map(({ hash }) => hash)).size).toBe(2 * (translations.length + 1))
  })

  it('puts the words of the configuration over ours, in their language only', async () => {
    const ui = { texts: { de: { acceptAll: 'Ja zu allem', panel: { save: 'Sichern' }, reopen: 'Datenschutz' } } }
    const { lines: [banner, preferences] } = await call(file({ ...config, ui }), '--locale', 'de')
    expect([banner, preferences].map((line) => JSON.stringify(line))).toEqual([expect.stringContaining('Ja zu allem'), expect.stringContaining('Sichern')])
    expect(JSON.stringify([banner, preferences])).not.toContain('"Datenschutz"')
    expect(await hashes(file({ ...config, ui }), '--locale', 'en')).toEqual(await hashes(file(config), '--locale', 'en'))
    expect(await hashes(file({ ...config, ui }), '--locale', 'de')).not.toEqual(await hashes(file(config), '--locale', 'de'))
  })

  it('takes texts of the site\'s own, beside ours or instead of them, and says which are missing', async () => {
    const fr = { ...en, lang: 'fr', acceptAll: 'Tout accepter' }
    const { lines } = await call(file(config), '--surface', 'banner', '--texts', file({ fr, id: { ...id, acceptAll: 'Setuju' } }))
    expect(lines.map(({ snapshot: { lang, buttons } }) => [lang, (buttons as { label: string }[])[1]?.label]))
      .toEqual([['en', 'Accept all'], ['id', 'Setuju'], ['fr', 'Tout accepter']])
    expect((await call(file(config), '--locale', 'fr-CA', '--texts', file({ fr }))).lines).toHaveLength(2)
    expect((await call(file(config), '--locale', 'eo', '--texts', file({ eo: { ...fr, lang: 'eo' } }))).lines).toHaveLength(2)
    expect(await call(file(config), '--texts', file({ fr: { ...fr, panel: { ...en.panel, save: undefined } } })))
      .toMatchObject({ code: 1, lines: [], err: expect.stringContaining('fr.panel.save is missing') })
    expect(await call(file(config), '--texts', file([fr]))).toMatchObject({ code: 1, err: expect.stringContaining('"fr"') })
  })

  it('says what to write instead, and ends with 2 where it was called wrongly, with 1 where the file is wrong', async () => {
    const path = file(config)
    expect(await call()).toMatchObject({ code: 2, err: expect.stringContaining('izin snapshot <config>') })
    expect(await call(path, '--locale', 'eo')).toMatchObject({ code: 2, lines: [], err: expect.stringContaining('no texts in eo') })
    expect(await call(path, '--surface', 'baner')).toMatchObject({ code: 2, err: expect.stringContaining('write banner or preferences') })
    expect(await call(path, '--asked', 'markting')).toMatchObject({ code: 2, err: expect.stringContaining('write "marketing" instead') })
    expect(await call(path, '--minor', 'maybe')).toMatchObject({ code: 2 })
    expect(await call(path, '--jurisdiction', 'Jakarta')).toMatchObject({ code: 1, lines: [] })
    expect(await call(path, '--upload', 'localhost', '--key', 'k')).toMatchObject({ code: 2, err: expect.stringContaining('https://') })
    expect(await call(path, '--upload', 'http://localhost')).toMatchObject({ code: 2, err: expect.stringContaining('IZIN_KEY') })
    expect(await call(file({ polcyVersion: '1' }))).toMatchObject({ code: 1, lines: [], err: expect.stringContaining('write "policyVersion" instead') })
  })
})

describe('izin snapshot --upload', () => {
  let close = async () => {}
  afterEach(() => close())

  const readText = async (request: IncomingMessage) => (await request.toArray()).map(String).join('')
  const serve = async (answer: (index: number) => number) => {
    const seen: { line: string; key: string | undefined; type: string | undefined; body: string }[] = []
    const server = createServer(async (request, response) => {
      const { method, url, headers } = request
      seen.push({ line: `${method} ${url}`, key: headers.authorization, type: headers['content-type'], body: await readText(request) })
      response.writeHead(answer(seen.length - 1)).end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    close = () => new Promise((resolve) => void server.close(() => resolve()))
    return { seen, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
  }

  it('puts each canonical text under its hash, with the key, and tells it', async () => {
    const { seen, url } = await serve((index) => [201, 200, 204, 204][index] ?? 500)
    const { code, lines, err } = await call(file(config), '--upload', `${url}/`, '--key', 'secret')
    expect(code).toBe(0)
    expect(seen).toEqual(lines.map(({ hash, snapshot: made }) =>
      ({ line: `PUT /v1/policies/${hash}`, key: 'Bearer secret', type: 'application/json', body: canonicalize(made) })))
    for (const { hash } of lines) expect(err).toContain(`${hash} is uploaded`)
  })

  it('ends with 1 where one is refused, and still tries the others', async () => {
    const { seen, url } = await serve((index) => (index === 1 ? 403 : 204))
    const { code, err } = await call(file(config), '--upload', url, '--key', 'secret')
    expect([code, seen.length]).toEqual([1, 4])
    expect(err.match(/is uploaded/g)).toHaveLength(3)
    expect(err).toContain('answered 403')
  })

  it('ends with 1 where nobody answers', async () => {
    const { url } = await serve(() => 204)
    await close()
    close = async () => {}
    expect(await call(file(config), '--surface', 'banner', '--locale', 'en', '--upload', url, '--key', 'secret'))
      .toMatchObject({ code: 1, err: expect.stringContaining('is not uploaded') })
  })
})
