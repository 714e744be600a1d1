import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { StatsAnswer } from '../../src/index.js'
import { openDashboard, type OpenDashboard } from '../dashboard/open-dashboard.js'
import { aConsentEvent, nthEvent } from '../a-consent-event.js'

const start = Date.parse('2026-11-26T10:00:00Z')
let open: OpenDashboard
let key: string
beforeAll(async () => {
  open = await openDashboard({ start, fills: [{ days: 20, perDay: 40 }, { days: 5, perDay: 12, site: 'shop.example', counters: false }] })
  key = await open.addKey({ roles: ['stats'] })
})
afterAll(() => open.close())

const ask = async (query: string) => {
  const answer = await open.ask(`/v1/stats?${query}`, { headers: { authorization: `Bearer ${key}` } })
  return { status: answer.status, body: await answer.json() as StatsAnswer }
}
const sum = ({ tables }: StatsAnswer, table = 0) => tables[table]!.cells.reduce((total, { count }) => total + (count ?? 0), 0)

/** Read from the events themselves. */
const truth = async (site?: string) => {
  const events = []
  for await (const { event } of open.store.scan({ ...(site && { site }) })) events.push(event)
  return events
}

describe('numbers from a real store', () => {
  it('are those of the events', async () => {
    const { body } = await ask('by=&by=action&by=kind')
    const events = await truth()
    const choices = events.filter(({ action }) => ['accept_all', 'save', 'reject_all'].includes(action))
    expect(body.tables[0]!.cells).toEqual([{ count: choices.length }])
    for (const { action, count } of body.tables[1]!.cells) expect(count).toBe(choices.filter((event) => event.action === action).length)
    expect(body.tables[2]!.cells.find(({ kind }) => kind === 'shown')!.count).toBeGreaterThan(choices.length)
  })

  it('are of the site and the days that are asked for, the last one not among them', async () => {
    const { body } = await ask('from=2026-11-23&to=2026-11-25&site=shop.example')
    const events = (await truth('shop.example')).filter(({ at, action }) => at >= '2026-11-23' && at < '2026-11-25' && action !== 'withdraw' && action !== 'gpc')
    expect(sum(body)).toBe(events.length)
    expect(body).toMatchObject({ from: '2026-11-23', to: '2026-11-25', site: 'shop.example', least: 10 })
  })

  it('tell a rate by who allowed and who denied', async () => {
    const { body } = await ask('by=category&site=portal.example')
    const events = (await truth('portal.example')).filter(({ action }) => action !== 'withdraw' && action !== 'gpc')
    const count = (category: string, answer: string) => body.tables[0]!.cells.find((cell) => cell.category === category && cell.answer === answer)!.count
    expect(count('marketing', 'allowed')).toBe(events.filter(({ categories }) => categories['marketing']).length)
    expect(count('marketing', 'denied')).toBe(events.filter(({ categories }) => !categories['marketing']).length)
  })

  it('show no count under ten, in any table', async () => {
    const { body } = await ask('by=day,action&by=day,category&by=jurisdiction,category&by=day,lang&by=waited&by=day,kind,action')
    const counts = body.tables.flatMap(({ cells }) => cells.map(({ count }) => count))
    expect(counts.some((count) => count === null)).toBe(true)
    expect(counts.filter((count) => count !== null && count < 10)).toEqual([])
  })

  it('count a new decision at once, and one that comes twice once', async () => {
    const site = 'new.example'
    for (let n = 0; n < 12; n++) await open.store.append([{ event: nthEvent(n, { site }), received: start }])
    await open.store.append([{ event: nthEvent(3, { site }), received: start }])
    expect((await ask(`site=${site}`)).body.tables[0]!.cells).toEqual([{ count: 12 }])
    expect((await ask('site=other.example')).body.tables[0]!.cells).toEqual([])
  })
})

describe('a question', () => {
  it('that is wrong is told what to write', async () => {
    expect(await ask('from=2026')).toMatchObject({ status: 400, body: { code: 'from', message: 'Write the first day in UTC as YYYY-MM-DD.' } })
  })

  it('needs the role, and stays with nobody', async () => {
    const reader = await open.addKey({ roles: ['read', 'export', 'admin', 'audit'] })
    expect((await open.ask('/v1/stats', { headers: { authorization: `Bearer ${reader}` } })).status).toBe(403)
    const answer = await open.ask('/v1/stats', { headers: { authorization: `Bearer ${key}` } })
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  it('that would fill books is refused', async () => {
    const events = Array.from({ length: 60 }, (_, n) => aConsentEvent({ ...nthEvent(n + 500), site: 'wide.example', lang: `l${'abcdefghij'[n % 10]}-${100 + n}`, jurisdiction: `j${n}`, variant: `v${n}` }))
    await open.store.append(events.map((event) => ({ event, received: start })))
    expect((await ask('site=wide.example&by=lang,jurisdiction,variant')).body).toHaveProperty('code', 'by')
    expect((await ask('site=wide.example&by=lang')).status).toBe(200)
  })
})
