import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { aConsentEvent, cidOf, uuidV7 } from '../a-consent-event.js'
import { openSqlite } from '../../src/store/sqlite/open-sqlite.js'
import { aFolder } from '../open-collector.js'
import { runCli } from './start-cli.js'

const cid = cidOf(1)

it('says of each wrong word what to write instead, and writes nothing', async () => {
  const folder = aFolder()
  const wrong: [args: string, says: RegExp][] = [
    ['', /takes open, list, note <id> or close <id>/], ['list more', /takes open/], ['open more --kind inquiry', /takes open/], [`note ${uuidV7(1)} more --note x`, /takes open/], ['forget', /takes open/],
    ['open', /--kind must be access, correct/], [`open --kind praise --cid ${cid}`, /--kind must be/], ['open --kind access', /about one person/], ['open --kind access --cid 1', /--cid must be/],
    [`open --kind access --cid ${cid} --received tomorrow`, /--received must be/], [`open --kind access --cid ${cid} --note`, /argument missing/i],
    [`open --kind access --cid ${cid} --note x`, /need --account-key-file/], ['open --kind access --subject x', /--subject must be/], [`open --kind access --subject ${'a'.repeat(64)}`, /need --account-key-file/],
    ['list --cid 1', /--cid must be/], ['list --subject x', /--subject must be/], [`list --subject ${'a'.repeat(64)}`, /need --account-key-file/],
    ['note', /takes the id/], ['note 1 --note x', /takes the id/], [`note ${uuidV7(1)}`, /--note must be/], [`note ${uuidV7(1)} --note x`, /need --account-key-file/],
    [`close ${uuidV7(1)} --outcome lost`, /--outcome must be done/], [`close ${uuidV7(1)} --note x`, /need --account-key-file/], ['list --late', /unknown option/i],
  ]
  for (const [args, says] of wrong) {
    const { code, out, err } = await runCli(['requests', ...args.split(' ').filter(Boolean)], { IZIN_COLLECTOR_DATA: folder })
    expect([args, code, out]).toEqual([args, 2, ''])
    expect(err).toMatch(says)
  }
  expect(existsSync(join(folder, 'izin-collector.sqlite'))).toBe(false)
  const erased = await runCli(['erase', '--cid', cid, '--reason', 'test-data', '--note', 'ticket 12'], { IZIN_COLLECTOR_DATA: folder })
  expect([erased.code, erased.err]).toEqual([2, expect.stringContaining('requests open')])
})

it('keeps a request from its opening to its end, with texts that only the key opens', async () => {
  const folder = aFolder()
  for (const name of ['one', 'two']) writeFileSync(join(folder, name), randomBytes(32).toString('base64'))
  const file = join(folder, 'izin-collector.sqlite')
  const store = await openSqlite({ file })
  await store.append([{ event: aConsentEvent(), received: 1 }])
  await store.close()
  const run = async (...args: string[]) => runCli(args, { IZIN_COLLECTOR_DATA: folder })
  const key = ['--account-key-file', join(folder, 'one')]
  const opened = await run('requests', 'open', '--kind', 'correct', '--cid', cid, '--received', '2026-11-20', '--note', 'her sister had the phone', ...key)
  const { id, due } = JSON.parse(opened.out) as { id: string; due: string }
  expect(due).toBe('2026-11-23T00:00:00.000Z')
  expect(await run('requests', 'note', id, '--note', 'called back', ...key)).toEqual({ code: 0, out: '', err: 'noted\n' })
  const list = async (...args: string[]) => JSON.parse((await run('requests', 'list', ...args)).out) as unknown
  expect(await list('--overdue', ...key)).toMatchObject({ id, overdue: true, by: 'cli', notes: [{ text: 'her sister had the phone', by: 'cli' }, { text: 'called back' }] })
  expect(await list()).toMatchObject({ notes: [{ sealed: true }, { sealed: true }] })
  expect(JSON.parse((await run('history', cid, ...key)).out)).toMatchObject({ requests: [{ id, notes: [{ text: 'her sister had the phone' }, {}] }] })
  expect(readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1')).join('')).not.toContain('her sister')
  const wrong = await run('requests', 'list', '--account-key-file', join(folder, 'two'))
  expect([wrong.code, wrong.out, wrong.err]).toEqual([1, '', expect.stringContaining('another account key')])
  expect(await run('requests', 'close', id)).toMatchObject({ code: 0, err: 'closed\n' })
  expect(await run('requests', 'close', id)).toMatchObject({ code: 1, err: 'it is closed already\n' })
  expect(await run('requests', 'close', uuidV7(1))).toMatchObject({ code: 1, err: 'there is no such request\n' })
  expect((await run('requests', 'list', '--overdue')).out).toBe('')
})
