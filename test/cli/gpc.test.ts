import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { gpc } from '../../src/cli/gpc.js'
import { run } from '../../src/cli/run.js'

const folder = mkdtempSync(join(tmpdir(), 'izin-gpc-'))
afterAll(() => rmSync(folder, { recursive: true }))

const call = async (...args: string[]) => {
  const out: string[] = []
  const err: string[] = []
  const code = await run(['gpc', ...args], { gpc }, { out: (text) => out.push(text), err: (text) => err.push(text) })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

describe('izin gpc (GPC-05)', () => {
  it('prints the support resource, of today or of the day it is told', async () => {
    const { code, out } = await call()
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({ gpc: true, lastUpdate: new Date().toISOString().slice(0, 10) })
    expect(JSON.parse((await call('--last-update', '2026-11-26')).out)).toEqual({ gpc: true, lastUpdate: '2026-11-26' })
  })

  it('writes it where it is to be served', async () => {
    const path = join(folder, 'site', '.well-known', 'gpc.json')
    expect(await call('--out', path, '--last-update', '2024-02-29')).toEqual({ code: 0, out: '', err: '' })
    expect(readFileSync(path, 'utf8')).toBe('{\n  "gpc": true,\n  "lastUpdate": "2024-02-29"\n}\n')
  })

  it.each(['2026-02-30', '2025-02-29', '2026-13-01', '26-11-2026', 'today', '', '2026-11-26T00:00:00Z'])('is called wrongly with the date %j', async (date) => {
    expect(await call('--last-update', date)).toMatchObject({ code: 2, out: '', err: expect.stringContaining('such as 2026-11-26') })
  })

  it('is called wrongly with anything else', async () => {
    expect((await call('gpc.json')).code).toBe(2)
    expect((await call('--date', '2026-11-26')).code).toBe(2)
  })
})
