import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openSqlite } from '../../src/store/sqlite/open-sqlite.js'
import { aConsentEvent, cidOf, nthEvent } from '../a-consent-event.js'
import { aFolder } from '../open-collector.js'
import { runCli } from './start-cli.js'

it('seals a backup, shreds with the purge, restores what is left, and says what is wrong with what it is told', { timeout: 60_000 }, async () => {
  const folder = aFolder()
  const at = (name: string) => join(folder, name)
  for (const name of ['one', 'two']) writeFileSync(at(name), randomBytes(32).toString('base64'))
  mkdirSync(at('keys'))
  const store = await openSqlite({ file: at('izin-collector.sqlite') })
  // Ended and refused long ago; and one that holds.
  await store.append([{ event: aConsentEvent({ action: 'withdraw', at: '2015-01-01T00:00:00.000Z' }), received: Date.now() }, { event: nthEvent(1), received: Date.now() }])
  await store.close()
  const run = (...args: string[]) => runCli(args, { IZIN_COLLECTOR_DATA: folder })
  const ring = ['--keyring', at('keys'), '--account-key-file', at('one')]

  for (const [args, says] of [
    [['backup', at('b'), '--keyring', at('keys')], /--keyring needs --account-key-file/], [['backup', at('b'), '--keyring', at('kyes'), '--account-key-file', at('one')], /mkdir -m 700/],
    [['backup', ...ring], /takes one file/], [['purge', '--keyring', at('keys')], /needs --account-key-file/], [['serve', '--keyring', at('keys')], /needs --account-key-file/],
    [['backup', at('b'), '--database', 'postgres://localhost/x'], /pg_dump, or a sealed one with --keyring/], [['restore', at('b'), ...ring, '--late'], /unknown option/i],
    [['links', 'rotate', '--old-key-file', at('one'), '--account-key-file', at('two'), '--keyring', at('kyes')], /mkdir -m 700/],
  ] as const) {
    const { code, err } = await run(...args)
    expect([args, code]).toEqual([args, 2])
    expect(err).toMatch(says)
  }
  expect((await run('backup', at('b'), ...ring, '--database', at('not-there'))).err).toContain('is not there')
  expect([existsSync(at('b')), existsSync(at('not-there')), readdirSync(at('keys'))]).toEqual([false, false, []])

  const sealed = await run('backup', at('b'), ...ring)
  expect([sealed.code, sealed.err]).toEqual([0, ''])
  expect(sealed.out).toMatch(/^\d+ rows are sealed in /)
  expect(await run('backup', at('b'), ...ring)).toMatchObject({ code: 1, err: expect.stringContaining('is there already') as string })

  expect(await run('restore', at('b'), '--database', at('new.sqlite'))).toMatchObject({ code: 2, err: expect.stringContaining('is sealed') as string })
  expect(await run('restore', at('b'), ...ring)).toMatchObject({ code: 1, err: expect.stringContaining('move it away first') as string })
  expect(await run('restore', at('b'), '--keyring', at('keys'), '--account-key-file', at('two'), '--database', at('new.sqlite'))).toMatchObject({ code: 1, err: expect.stringContaining('another account key') as string })
  expect(existsSync(at('new.sqlite'))).toBe(false)
  const first = await run('restore', at('b'), ...ring, '--database', at('new.sqlite'))
  expect(JSON.parse(first.out)).toMatchObject({ events: 2, shredded: {} })
  expect(readdirSync(folder).filter((name) => name.startsWith('new.'))).toEqual(['new.sqlite'])

  const dry = await run('purge', '--dry-run', ...ring)
  expect(JSON.parse(dry.out.trim().split('\n').at(-1)!)).toEqual({ shredded: ['["events","portal.example","2015"]'] })
  expect((await run('purge', ...ring)).out).toBe(dry.out)
  expect(JSON.parse((await run('purge', ...ring)).out.trim().split('\n').at(-1)!)).toEqual({ shredded: [] })
  expect(JSON.parse((await run('links', 'rotate', '--old-key-file', at('one'), '--account-key-file', at('two'), '--keyring', at('keys'))).out)).toMatchObject({ keyring: { kept: 0 } })
  const last = await run('restore', at('b'), '--keyring', at('keys'), '--account-key-file', at('two'), '--database', at('last.sqlite'))
  expect(JSON.parse(last.out)).toMatchObject({ events: 1, shredded: { '["events","portal.example","2015"]': 1 } })
  const restored = await openSqlite({ file: at('last.sqlite') })
  expect([await restored.history(cidOf(1)).then((events) => events.map(({ event }) => event.id))]).toEqual([[nthEvent(1).id]])
  expect((await restored.listAccess({ limit: 1 }))[0]).toMatchObject({ action: 'restore' })
  await restored.close()
  // A plain one is restored as it always was.
  expect((await run('backup', at('plain.sqlite'))).code).toBe(0)
  expect((await run('restore', at('plain.sqlite'), '--database', at('plain-again.sqlite'))).code).toBe(0)
  const { out: log } = await run('audit')
  for (const action of ['backup', 'backup-end', 'shred', 'shred-end']) expect(log).toContain(`,${action},`)
})
