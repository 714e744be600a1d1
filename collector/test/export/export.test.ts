import { createHash } from 'node:crypto'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createValidator } from '../../src/events/create-validator.js'
import { csvHeader, csvRow } from '../../src/export/columns.js'
import { importEvents } from '../../src/export/import-events.js'
import type { StoredEvent } from '../../src/store/port.js'
import { aConsentEvent, firstMoment, nthEvent } from '../a-consent-event.js'
import { fill, startCollector, type TestCollector } from '../a-collector.js'
import { pdfText } from '../pdf-text.js'

const count = 600
const actions = ['accept_all', 'reject_all', 'save'] as const
const events: readonly StoredEvent[] = Array.from({ length: count }, (_, n) => {
  const event = nthEvent(n, {
    site: n % 3 ? 'portal.example' : 'shop.example', action: actions[n % 3]!, categories: { essential: true, marketing: n % 3 === 0 },
    ...(n % 5 === 0 && { variant: '-1.1', ext: { note: '=1+1", "x\r\n', decideMs: n } }),
  })
  return { event, received: firstMoment + n * 1000 + 7 }
})

let collector: TestCollector
let key: string
beforeAll(async () => {
  collector = await startCollector()
  await fill(collector.store, events)
  key = await collector.addKey(['export'])
})
afterAll(() => collector?.end())

const ask = (query: string, secret = key) => collector.ask(`/v1/export${query}`, secret)
const text = async (query: string, secret = key) => (await ask(query, secret)).text()

describe('an export', () => {
  it('is all of it as CSV, in the order of ids, as a file that nobody keeps', async () => {
    const answer = await ask('?format=csv')
    expect(answer.status).toBe(200)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8; header=present', 'content-disposition': 'attachment; filename="consents-2026-11-22.csv"', 'cache-control': 'no-store',
    })
    const body = await answer.text()
    expect(body).toBe(csvHeader + events.map(csvRow).join(''))
    const rows = parse(body, { columns: true }) as Record<string, string>[]
    expect(rows.map(({ id }) => id)).toEqual(events.map(({ event }) => event.id))
    expect(rows.filter((row) => Object.values(row).some((cell) => /^[=+\-@\t\r]/.test(cell)))).toEqual([])
  })

  it('is of one site and of a time, whose end is not in it', async () => {
    const [from, to] = [events[10]!.event.at, events[20]!.event.at]
    const body = await text(`?from=${from}&to=${to}&site=portal.example`)
    expect(body).toBe(csvHeader + events.slice(10, 20).filter(({ event }) => event.site === 'portal.example').map(csvRow).join(''))
    expect(await text('?from=2026-11-22&to=2026-11-23')).toBe(csvHeader + events.map(csvRow).join(''))
    expect(await text('?to=2026-11-22')).toBe(csvHeader)
  })

  it.each(['csv', 'jsonl'])('as %s goes on after any row with exactly the rest', async (format) => {
    const whole = await text(`?format=${format}`)
    const head = format === 'csv' ? csvHeader : ''
    await fc.assert(fc.asyncProperty(fc.nat(count - 1), async (index) => {
      const rest = await text(`?format=${format}&after=${events[index]!.event.id}`)
      expect(whole.endsWith(rest)).toBe(true)
      const lines = (part: string) => part.split(format === 'csv' ? /\r\n(?=01|$)/ : '\n').length
      expect(lines(whole.slice(head.length)) - lines(rest)).toBe(index + 1)
    }), { numRuns: 12 })
  })

  it('as JSON Lines can be taken into another collector, which then exports the same', async () => {
    const lines = await text('?format=jsonl')
    const other = await startCollector()
    const readLines = async function* () { yield* lines.split('\n') }
    expect(await importEvents(other.store, readLines(), createValidator())).toEqual({ new: count, duplicate: 0, conflict: 0, refused: [] })
    expect(await importEvents(other.store, readLines(), createValidator())).toEqual({ new: 0, duplicate: count, conflict: 0, refused: [] })
    expect(await (await other.ask('/v1/export?format=jsonl', await other.addKey(['export']))).text()).toBe(lines)
    await other.end()
  })

  it('as PDF counts, shows the first records and names the hash of the CSV', async () => {
    const answer = await ask('?format=pdf&site=shop.example')
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    const page = pdfText(new Uint8Array(await answer.arrayBuffer()))
    const csv = await text('?format=csv&site=shop.example')
    expect(page).toContain(createHash('sha256').update(csv).digest('hex'))
    for (const part of ['Records: \n200', 'accept_all: \n200', 'marketing: \n200 granted, 0 denied', '2026-11-22 to 2026-11-22', 'The first 100 records', events[0]!.event.id]) {
      expect(page).toContain(part)
    }
    expect(page).not.toContain('portal.example')
  })

  it('says of nothing that it is nothing', async () => {
    const page = pdfText(new Uint8Array(await (await ask('?format=pdf&site=nobody.example')).arrayBuffer()))
    expect(page).toContain('Records: \n0')
    expect(await text('?format=jsonl&site=nobody.example')).toBe('')
  })
})

it('takes from a file only what is an event, and says which lines are not', async () => {
  const other = await startCollector()
  const good = JSON.stringify({ event: aConsentEvent(), received: firstMoment })
  const bad = ['{', '[]', '{"event":{},"received":1}', JSON.stringify({ event: aConsentEvent(), received: '1' }), JSON.stringify({ event: aConsentEvent({ at: '2026-02-31T00:00:00.000Z' }), received: 1 })]
  const different = JSON.stringify({ event: aConsentEvent({ action: 'accept_all' }), received: firstMoment })
  const lines = async function* () { yield* [bad[0]!, good, ...bad.slice(1), different, good, ''] }
  expect(await importEvents(other.store, lines(), createValidator())).toEqual({ new: 1, duplicate: 1, conflict: 1, refused: [1, 3, 4, 5, 6] })
  await other.end()
})

describe('what is asked wrongly', () => {
  it.each([
    ['?format=xml', 'format'], ['?from=yesterday', 'from'], ['?to=2026-13-01', 'to'], ['?from=2026-11-22T10:00', 'from'], ['?after=1', 'after'],
  ])('%s is refused and says what is wrong', async (query, code) => {
    const answer = await ask(query)
    expect([answer.status, await answer.json()]).toEqual([400, { code }])
  })

  it('is answered to no one without the role, and for no site that the key is not for', async () => {
    expect((await collector.ask('/v1/export')).status).toBe(401)
    expect((await ask('', await collector.addKey(['read', 'admin']))).status).toBe(403)
    const limited = await collector.addKey(['export'], ['shop.example'])
    expect((await ask('', limited)).status).toBe(403)
    expect((await ask('?site=portal.example', limited)).status).toBe(403)
    const body = await text('?site=shop.example', limited)
    expect(body).toBe(csvHeader + events.filter(({ event }) => event.site === 'shop.example').map(csvRow).join(''))
  })

  it('has no body to leave behind for HEAD', async () => {
    expect((await collector.ask('/v1/export', key, { method: 'HEAD' })).status).toBe(405)
  })
})

