import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type CollectorOptions, createCollector } from '../src/create-collector.js'
import { openSqlite } from '../src/store/sqlite/open-sqlite.js'

/** A folder of a test's own, gone after it. */
export const aFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'izin-collector-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export const origin = 'https://portal.example'
export const plain = { origin, 'content-type': 'text/plain;charset=UTF-8' }

/** A collector on a real file, and ways to speak to it as a page does. */
export const openCollector = async (options: Partial<CollectorOptions> = {}) => {
  const folder = aFolder()
  const file = join(folder, 'izin-collector.sqlite')
  const store = options.store ?? await openSqlite({ file })
  const collector = createCollector({ sites: ['portal.example', 'shop.example'], ...options, store })
  onTestFinished(async () => {
    await collector.close()
    await store.close()
  })
  const env = { incoming: { socket: { remoteAddress: '203.0.113.9' } } }
  const ask = (path: string, init: RequestInit = {}, from: unknown = env) =>
    collector.fetch(new Request(`http://collector.example${path}`, init), from)
  const post = (body: unknown, headers: Record<string, string> = plain) =>
    ask('/v1/events', { method: 'POST', headers, body: typeof body === 'string' || body instanceof Uint8Array ? body as string : JSON.stringify(body) })
  const stored = async () => {
    const all = []
    for await (const one of store.scan({})) all.push(one.event)
    return all
  }
  return { collector, store, file, folder, ask, post, stored }
}
