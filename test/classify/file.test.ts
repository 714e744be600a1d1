import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { classifyRows } from '../../tools/classify-rows.js'
import { readCsv } from '../../tools/read-csv.js'

const folder = mkdtempSync(join(tmpdir(), 'izin-classify-'))
afterAll(() => rmSync(folder, { recursive: true }))

const write = (text: string): string => {
  const file = join(folder, `${Math.random()}.csv`)
  writeFileSync(file, text)
  return file
}
const rowsOf = (text: string) => classifyRows(readCsv(write(text)))

describe('a table of cookies', () => {
  it('is read by the names in its first line, in any order', () => {
    expect(rowsOf('lifetime,unknown,name\n63072000,?,_ga\n,,PHPSESSID\n')).toEqual([
      ['_ga', 'performance', '0.95', 'service', 'google-analytics'],
      ['PHPSESSID', 'essential', '0.95', 'known-name', ''],
    ])
  })

  it('may be of addresses, with a byte order mark and quotes', () => {
    expect(rowsOf('\uFEFFurl,kind\r\n"https://js.stripe.com/v3/",script\r\n')).toEqual([['https://js.stripe.com/v3/', 'essential', '0.95', 'service', 'stripe']])
  })

  it.each([
    ['a,b\n1,2\n', /names no column name, url, host/],
    ['name\n', /no rows/],
    ['', /no rows/],
    ['name,lifetime\nx,soon\n', /row 1: lifetime "soon" is not a number/],
    ['name,kind\nx,biscuit\n', /row 1: kind "biscuit" is none of script/],
    ['name,domain\n"x,y\n', /Quote Not Closed/],
    ['name,domain\nx\n', /Invalid Record Length/],
  ])('says what is wrong with %j', (text, message) => {
    expect(() => rowsOf(text)).toThrow(message)
  })

  it('is printed by the command, whose exit code says whether it was read', () => {
    const run = (...args: string[]) => spawnSync('node_modules/.bin/tsx', ['tools/classify.ts', ...args], { encoding: 'utf8' })
    const printed = execFileSync('node_modules/.bin/tsx', ['tools/classify.ts', write('name\n_fbp\n')], { encoding: 'utf8' })
    expect(printed).toMatch(/_fbp +marketing +0\.95 +service +meta-pixel/)
    const { status, stderr } = run(join(folder, 'none.csv'))
    expect(status).toBe(1)
    expect(stderr).toMatch(/^classify: .*none\.csv: ENOENT/)
  }, 60_000)
})
