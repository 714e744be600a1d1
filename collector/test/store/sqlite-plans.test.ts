import Database from 'libsql'
import { expect, it, onTestFinished } from 'vitest'
import { createDialect } from '../../src/store/sqlite/dialect.js'
import { sqlite } from '../../src/store/sqlite/flavour.js'
import { openSqlite } from '../../src/store/sqlite/open-sqlite.js'
import { createThreads } from '../../src/store/sqlite/threads.js'
import { createTurns } from '../../src/store/sqlite/turns.js'
import { firstMoment, nthEvent, uuidV7 } from '../a-consent-event.js'
import { aFolder } from '../open-collector.js'
import { watchScan } from './watched-scan.js'

const day = 86_400_000

it('looks for events of a time in the ids of that time, and among the odd ones, and nowhere else', async () => {
  const file = `${aFolder()}/events.db`
  const store = await openSqlite({ file })
  const odd = nthEvent(7, { id: uuidV7(firstMoment - 300 * day) })
  await store.append([1, 2, 3].map((n) => ({ event: nthEvent(n), received: firstMoment })).concat({ event: odd, received: firstMoment }))
  await store.close()
  const threads = createThreads({ file, busyTimeout: 1000 })
  onTestFinished(() => threads.close())
  const db = new Database(file)
  onTestFinished(() => void db.close())
  const plansOf = async (selection: Parameters<typeof watchScan>[2]) => {
    const { found, statements } = await watchScan(createDialect(threads, createTurns()), sqlite, selection)
    const plans = statements.map(({ sql, parameters }) =>
      (db.prepare(`explain query plan ${sql}`).all(...parameters) as { detail: string }[]).map(({ detail }) => detail).filter((line) => /\bevent\b|B-TREE/i.test(line)))
    return { ids: found.map(({ event }) => event.id), plans }
  }
  // Each twice: how far a page looks, and the page.
  const [below, between, above] = ['USING INDEX event_odd (id<?)', 'USING PRIMARY KEY (id>? AND id<?)', 'USING INDEX event_odd (id>?)'].map((how) => [`SEARCH event ${how}`]) as [string[], string[], string[]]
  const week = { from: firstMoment, to: firstMoment + 7 * day, site: 'portal.example' }
  expect(await plansOf(week)).toEqual({ ids: [odd.id, ...[1, 2, 3].map((n) => nthEvent(n).id)], plans: [below, below, between, between, above, above] })
  const later = await plansOf({ ...week, after: nthEvent(2).id })
  expect(later.ids).toEqual([nthEvent(3).id])
  expect(later.plans).toEqual([['SEARCH event USING INDEX event_odd (id>? AND id<?)'], ['SEARCH event USING INDEX event_odd (id>? AND id<?)'], between, between, above, above])
  expect((await plansOf({})).plans).toEqual([['SCAN event']])
})
