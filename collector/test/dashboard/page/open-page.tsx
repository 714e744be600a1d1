import { cleanup, render, screen, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { vi } from 'vitest'
import { App } from '../../../src/dashboard/page/app.js'
import type { SignedIn } from '../../../src/dashboard/signed-in.js'
import type { Cell } from '../../../src/store/port.js'
import { answerTo, cells, rina, today } from './made-up.js'

const respond = (status: number, body?: unknown) => ({ ok: status < 300, status, json: async () => body }) as Response

/** A collector of one person's, as the page hears it. `who` changes as that person signs in and out. */
export const openPage = async ({ who = rina, all = cells, search = '?days=7' }: { who?: SignedIn | 'nobody'; all?: readonly Cell[]; search?: string } = {}) => {
  const collector = { who: who === 'nobody' ? undefined : who, key: 'izk_right', stats: 200, code: '', asked: [] as string[] }
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(`${today}T10:00:00Z`) })
  history.replaceState(null, '', `/${search}`)
  vi.stubGlobal('fetch', async (url: URL, init: RequestInit) => {
    collector.asked.push(url.search)
    if (url.pathname.endsWith('/v1/stats')) return collector.stats === 200 ? respond(200, answerTo(url, all)) : respond(collector.stats, { code: collector.code })
    if (init.method === 'DELETE') collector.who = undefined
    if (init.method === 'POST' && (JSON.parse(String(init.body)) as { key: string }).key !== collector.key) return respond(401, { code: 'wrong-key' })
    if (init.method === 'POST') collector.who = rina
    return collector.who ? respond(200, collector.who) : respond(204)
  })
  render(<App />)
  return { collector, screen, within, user: userEvent.setup() }
}

export const closePage = () => {
  cleanup()
  vi.unstubAllGlobals()
  vi.useRealTimers()
}
