import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readAccountKey } from '../../src/cli/read-account-key.js'
import { createVault } from '../../src/rights/vault.js'
import { openSqlite } from '../../src/store/sqlite/open-sqlite.js'
import { cidOf, firstMoment, nthEvent } from '../a-consent-event.js'
import { subjectOf } from '../a-collector.js'
import { aFolder } from '../open-collector.js'
import { runCli } from './start-cli.js'

it('lists who is to be told of a breach, with the accounts where the key is, and writes down that it did', async () => {
  const folder = aFolder()
  for (const name of ['one', 'two']) writeFileSync(join(folder, name), randomBytes(32).toString('base64'))
  const store = await openSqlite({ file: join(folder, 'izin-collector.sqlite') })
  await store.append([0, 1, 86_400].map((n) => ({ event: nthEvent(n), received: firstMoment + n * 1000 })))
  const vault = createVault(readAccountKey(join(folder, 'one')), randomBytes)
  for (const user of ['ani', 'ani at work']) await store.putLink({ cid: cidOf(1), tag: vault.tagOf(subjectOf(user)), sealed: vault.seal(cidOf(1), subjectOf(user)), at: 1 })
  await store.close()
  const run = (...args: string[]) => runCli(['affected', ...args], { IZIN_COLLECTOR_DATA: folder })
  const window = ['--since', '2026-11-22T10:00:00Z', '--until', '2026-11-23']
  const key = ['--account-key-file', join(folder, 'one')]
  const opened = await run(...window, ...key)
  const [header, first, ...rows] = opened.out.trim().split('\r\n')
  expect(header).toBe('cid,events,first,last,links,subject')
  expect(first).toBe(`${cidOf(0)},1,2026-11-22T10:00:00.123Z,2026-11-22T10:00:00.123Z,0,`)
  expect(rows.sort()).toEqual([subjectOf('ani'), subjectOf('ani at work')].map((subject) => `${cidOf(1)},1,2026-11-22T10:00:01.123Z,2026-11-22T10:00:01.123Z,2,${subject}`).sort())
  expect([opened.code, opened.err]).toEqual([0, ''])

  const bare = await run(...window, '--format', 'jsonl')
  expect(bare.out.trim().split('\n').map((line) => JSON.parse(line) as unknown)).toMatchObject([{ cid: cidOf(0), links: 0 }, { cid: cidOf(1), links: 2, subjects: [] }])
  expect(bare.err).toContain('2 links to accounts are sealed')
  expect((await run('--out', join(folder, 'all.csv'))).code).toBe(0)
  expect(readFileSync(join(folder, 'all.csv'), 'utf8').trim().split('\r\n')).toHaveLength(4)
  expect((await run('--for-site', 'shop.example')).out).toBe('cid,events,first,last,links,subject\r\n')

  const wrong = await run('--account-key-file', join(folder, 'two'))
  expect([wrong.code, wrong.out, wrong.err]).toEqual([1, '', expect.stringContaining('another account key')])
  for (const [args, says] of [['--since soon', /--since must be a day/], ['--until soon', /--until must be a day/], ['--format pdf', /--format must be csv, jsonl/], ['all', /options only, not "all"/], ['--since', /argument missing/]] as const) {
    const { code, err } = await run(...args.split(' '))
    expect([args, code]).toEqual([args, 2])
    expect(err).toMatch(says)
  }
  const { out: log } = await runCli(['audit'], { IZIN_COLLECTOR_DATA: folder })
  const entries = log.split('\r\n').filter((line) => line.includes('affected'))
  expect(entries).toHaveLength(8)
  expect(entries.at(-2)).toMatch(/affected-end.*,2$/)
  expect(entries.at(-1)).toContain(`""from"":${Date.parse('2026-11-22T10:00:00Z')}`)
  for (const user of ['ani', 'ani at work']) expect(log).not.toContain(subjectOf(user))
})
