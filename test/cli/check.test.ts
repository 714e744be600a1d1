import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { check } from '../../src/cli/check.js'
import { run } from '../../src/cli/run.js'

const folder = mkdtempSync(join(tmpdir(), 'izin-check-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, config: unknown) => {
  const path = join(folder, name)
  writeFileSync(path, typeof config === 'string' ? config : JSON.stringify(config))
  return path
}
const clean = file('clean.json', {
  policyVersion: '2026-11', privacyUrl: '/privacy', controller: { name: 'Portal', email: 'a@portal.test' }, jurisdiction: 'US-NY', services: ['hotjar'],
})
const doubtful = file('doubtful.json', {
  policyVersion: '2026-11', privacyUrl: '/privacy', controller: { name: 'Portal', email: 'a@portal.test' }, jurisdiction: 'US-NY',
  services: [{ id: 'ads', name: 'Ads', category: 'marketing' }],
})
const wrong = file('wrong.json', { polcyVersion: '2026-11' })

const call = async (...args: string[]) => {
  const out: string[] = []
  const err: string[] = []
  const code = await run(['check', ...args], { check }, { out: (text) => out.push(text), err: (text) => err.push(text) })
  return { code, out, err: err.join('\n') }
}

describe('izin check', () => {
  it('ends with 0 and says nothing but the count where all is well', async () => {
    expect(await call(clean)).toEqual({ code: 0, out: [], err: `izin: ${clean} has 0 errors, 0 warnings` })
  })

  it('ends with 1 where there is an error, a line each that says what to write instead', async () => {
    const { code, out, err } = await call(wrong)
    expect(code).toBe(1)
    expect(out[0]).toBe(`${wrong}: error: polcyVersion is not an option: write "policyVersion" instead`)
    expect(err).toMatch(/has 2 errors, \d warnings$/)
  })

  it('ends with 0 where there are only warnings, unless --strict makes them errors', async () => {
    expect(await call(doubtful)).toMatchObject({ code: 0, out: [expect.stringContaining('warning: services "ads"')], err: expect.stringContaining('0 errors, 1 warning') })
    expect(await call(doubtful, '--strict')).toMatchObject({ code: 1, out: [expect.stringContaining('error: services "ads"')], err: expect.stringContaining('1 error, 0 warnings') })
  })

  it('ends with 2 where it is called wrongly, and with 1 where there is nothing to read', async () => {
    expect(await call()).toMatchObject({ code: 2, err: expect.stringContaining('izin check <config>') })
    expect((await call(clean, clean)).code).toBe(2)
    expect((await call(clean, '--strct')).code).toBe(2)
    expect(await call(join(folder, 'none.json'))).toMatchObject({ code: 1, err: expect.stringContaining('is not there') })
    expect(await call(file('broken.json', '{'))).toMatchObject({ code: 1, err: expect.stringContaining('is not JSON at') })
  })

  it('runs as built', async () => {
    const bin = (...args: string[]) => new Promise<number>((resolve) => {
      execFile(process.execPath, ['dist/cli.js', 'check', ...args], (failure) => resolve(Number(failure?.code ?? 0)))
    })
    expect([await bin(clean), await bin(wrong), await bin()]).toEqual([0, 1, 2])
  }, 30_000)
})
