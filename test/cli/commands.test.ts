import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execFile } from 'node:child_process'
import { afterAll, describe, expect, it } from 'vitest'
import { csp } from '../../src/cli/csp.js'
import { run } from '../../src/cli/run.js'
import { sealed } from '../../src/cli/sealed.js'
import { createBarrier } from '../../src/csp/barrier.js'
import { csp as createPolicy, type PlainConfig } from '../../src/csp/index.js'

const folder = mkdtempSync(join(tmpdir(), 'izin-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

const config: PlainConfig = { policyVersion: '2026-11', services: ['hotjar'], gate: { mode: 'sealed' } }
const path = join(folder, 'izin.json')
writeFileSync(path, JSON.stringify(config))

const call = async (...args: string[]) => {
  const out: string[] = []
  const err: string[] = []
  const code = await run(args, { sealed, csp }, { out: (text) => out.push(text), err: (text) => err.push(text) })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

describe('izin sealed', () => {
  it('prints the barrier and its hash, fit to paste as it is', async () => {
    const { html, hash } = createBarrier(config)
    const { code, out } = await call('sealed', path)
    expect(code).toBe(0)
    expect(out).toContain(html)
    expect(out.split('\n')[0]).toMatch(/^<!-- .* -->$/)
    expect(out.split('\n')[0]).toContain(`'${hash}'`)
  })

  it('says what it cannot list, and that the mode is to be said', async () => {
    expect((await call('sealed', path)).err).toMatch(/jsdelivr\.net.*gate\.allow/)
    expect((await call('sealed', path)).err).not.toContain('data-mode')
    const other = join(folder, 'other.json')
    writeFileSync(other, JSON.stringify({ policyVersion: '1' }))
    expect((await call('sealed', other)).err).toContain('data-mode="sealed"')
  })

  it('asks for one file', async () => {
    expect(await call('sealed')).toMatchObject({ code: 2, err: expect.stringContaining('izin sealed <config>') })
    expect(await call('sealed', path, path)).toMatchObject({ code: 2 })
    expect(await call('sealed', join(folder, 'none.json'))).toMatchObject({ code: 1, err: expect.stringContaining('is not there') })
  })
})

describe('izin csp', () => {
  it('prints the policy for what is granted', async () => {
    expect((await call('csp', path)).out).toBe(createPolicy(config))
    expect((await call('csp', path, '--grant', 'performance')).out).toBe(createPolicy(config, { performance: true }))
    expect((await call('csp', path, '--grant', 'hotjar')).out).toBe(createPolicy(config, { hotjar: true }))
    expect((await call('csp', path, '--host', 'portal.test')).out).toBe(createPolicy(config, {}, { host: 'portal.test' }))
  })

  it('prints nothing where all is granted, and says so', async () => {
    const both = await call('csp', path, '--grant', 'performance', '--grant', 'marketing')
    expect(both).toMatchObject({ code: 0, out: '', err: expect.stringContaining('send no') })
    expect(await call('csp', path, '--all')).toEqual(both)
  })

  it('refuses names and options it does not know', async () => {
    expect(await call('csp', path, '--grant', 'markting')).toMatchObject({ code: 2, err: expect.stringContaining('write "marketing" instead') })
    expect(await call('csp', path, '--grnt', 'marketing')).toMatchObject({ code: 2, out: '' })
    expect(await call('csp')).toMatchObject({ code: 2 })
  })
})

describe('the bin as built', () => {
  const bin = (...args: string[]) => new Promise<{ code: number; out: string }>((resolve) => {
    execFile(process.execPath, ['dist/cli.js', ...args], (error, out) => resolve({ code: Number(error?.code ?? 0), out }))
  })

  it('runs', async () => {
    expect(await bin('csp', path)).toEqual({ code: 0, out: `${createPolicy(config)}\n` })
    expect((await bin('sealed', path)).out).toContain(createBarrier(config).html)
    expect((await bin('seald', path)).code).toBe(2)
    expect((await bin('--help')).out).toContain('izin sealed <config>')
  })
})
