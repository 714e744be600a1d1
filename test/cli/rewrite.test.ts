import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { rewrite as command } from '../../src/cli/rewrite.js'
import { run } from '../../src/cli/run.js'

let folder: string
const at = (file: string) => join(folder, file)
const live = '<p>é<script src="https://www.clarity.ms/tag/x"></script><script src="https://portal.test/a.js"></script>'
const held = '<p>é<script src="https://www.clarity.ms/tag/x" type="text/plain" data-izin="performance" data-izin-service="microsoft-clarity"></script>'
  + '<script src="https://portal.test/a.js"></script>'

const call = async (...args: string[]) => {
  const lines: { out: string[]; err: string[] } = { out: [], err: [] }
  const code = await run(['rewrite', ...args], { rewrite: command }, { out: (text) => lines.out.push(text), err: (text) => lines.err.push(text) })
  return { code, ...lines }
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'izin-rewrite-'))
  mkdirSync(at('site/games'), { recursive: true })
  writeFileSync(at('site/games/one.html'), live)
  writeFileSync(at('site/plain.HTM'), '<p>nothing')
  writeFileSync(at('site/not.txt'), live)
})
afterEach(() => rmSync(folder, { recursive: true }))

const site = () => at('site')
const url = ['--url', 'https://portal.test/']

describe('izin rewrite', () => {
  it('rewrites the pages in place and says what it declared', async () => {
    const { code, out } = await call(site(), ...url)
    expect(code).toBe(0)
    expect(out).toEqual(['games/one.html: 1 declared: microsoft-clarity 1', '1 of 2 pages, 1 declared: microsoft-clarity 1'])
    expect(readFileSync(at('site/games/one.html'), 'utf8')).toBe(held)
    expect(readFileSync(at('site/not.txt'), 'utf8')).toBe(live)
  })

  it('writes no page that it has nothing to change in', async () => {
    const { mtimeMs } = statSync(at('site/plain.HTM'))
    await call(site(), ...url)
    expect(statSync(at('site/plain.HTM')).mtimeMs).toBe(mtimeMs)
    expect((await call(site(), ...url)).out).toEqual(['0 of 2 pages, 0 declared'])
  })

  it('writes to another folder, and leaves the first alone', async () => {
    await call(site(), ...url, '--out', at('out/deep'))
    expect(readFileSync(at('out/deep/games/one.html'), 'utf8')).toBe(held)
    expect(readFileSync(at('out/deep/plain.HTM'), 'utf8')).toBe('<p>nothing')
    expect(readFileSync(at('site/games/one.html'), 'utf8')).toBe(live)
  })

  it('only checks: fails while something undeclared would load, and names the host nobody knows', async () => {
    const { code, out } = await call(site(), '--check')
    expect(code).toBe(1)
    expect(out[0]).toBe('games/one.html: 2 undeclared: microsoft-clarity 1, portal.test (marketing) 1')
    expect(readFileSync(at('site/games/one.html'), 'utf8')).toBe(live)
    await call(site(), ...url)
    expect((await call(site(), ...url, '--check')).code).toBe(0)
  })

  it('follows the configuration file', async () => {
    writeFileSync(at('izin.json'), JSON.stringify({ policyVersion: '1', gate: { allow: ['www.clarity.ms'] } }))
    expect((await call(site(), ...url, '--config', at('izin.json'), '--check')).code).toBe(0)
    writeFileSync(at('izin.json'), '{ "polcyVersion": "1" }')
    const { code, err } = await call(site(), '--config', at('izin.json'))
    expect(code).toBe(1)
    expect(err.join()).toContain('write "policyVersion" instead')
  })

  it('puts hints before the meta line where asked', async () => {
    writeFileSync(at('site/plain.HTM'), '<meta http-equiv="Content-Security-Policy" content=""><script src="/a.js"></script>')
    await call(site(), ...url, '--preload')
    expect(readFileSync(at('site/plain.HTM'), 'utf8')).toMatch(/^<link rel="preload" as="script" href="\/a.js"><meta/)
  })

  it.each([
    [[], 'takes one folder'], [['a', 'b'], 'takes one folder'], [['nowhere'], 'nowhere is no folder'], [['a', '--url', '/x'], 'such as https://example.com/'],
    [['a', '--chek'], 'chek'], [['a', '--check', '--out', 'b'], 'leave --out out'],
  ])('called wrongly it says how: %j', async (args, message) => {
    const { code, err } = await call(...args)
    expect(code).toBe(2)
    expect(err.join()).toContain(message)
  })

  it('fails where there is no page', async () => {
    const { code, err } = await call(at('site'), '--check', '--url', 'https://portal.test')
    expect([code, err]).toEqual([1, []])
    rmSync(at('site/games/one.html'))
    rmSync(at('site/plain.HTM'))
    expect(await call(site())).toMatchObject({ code: 1, err: [expect.stringContaining('there is no page')] })
  })
})
